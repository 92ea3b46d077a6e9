/**
 * Ids and units. Positions are `[longitude, latitude]` in degrees (WGS 84, as RFC 7946 asks); distances are metres; days are ISO 8601
 * calendar days (`2016-04-02`) and are compared as strings.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type EventId = Branded<"EventId">;
export type ClaimId = Branded<"ClaimId">;
export type SourceId = Branded<"SourceId">;
export type PlaceId = Branded<"PlaceId">;
export type ClaimantId = Branded<"ClaimantId">;
export type LayerId = Branded<"LayerId">;
export type Day = Branded<"Day">;

/** `[longitude, latitude]` in degrees. */
export type LngLat = readonly [lng: number, lat: number];
export type Meters = number;

/** The languages in which the content has names. The interface speaks those of `i18n/`. */
export type ContentLanguage = "en" | "hy" | "az" | "ru";
/** A text in English and, where somebody has translated it, in the others. Never a machine's transliteration. */
export type Localized = { readonly en: string } & { readonly [L in Exclude<ContentLanguage, "en">]?: string };

/** The two sides of the conflict. The order of the words carries no rank: see `orderedNames`. */
export type Side = "armenian" | "azerbaijani";
