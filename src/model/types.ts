/**
 * What the map knows, as parsed from `src/content`. Everything here is read-only and plain, so that it can be
 * prerendered, sent to the browser as JSON and compared in a test.
 *
 * Units: positions are `[longitude, latitude]` in degrees (WGS 84, as RFC 7946 asks); distances are metres; days are ISO 8601
 * calendar days (`2016-04-02`) and are compared as strings; offsets count UTF-16 code units into the article's text.
 */
import type { Claim, Claimant } from "./claim";
import type { Disagreement, GlossaryEntry, PublishedFigure, Slip } from "./reading";
import type {
  ClaimId,
  ContentLanguage,
  Day,
  EventId,
  LayerId,
  LngLat,
  Localized,
  Meters,
  PlaceId,
  Side,
  SourceId,
} from "./ids";

export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  /** The title as published; kept for citations, not shown in the interface (several headlines accuse). */
  readonly title: string | null;
  /** ISO day, year or year and month; `null` when no date is known. */
  readonly published: string | null;
  /** Only the publisher's own site or a recognised archive; `null` where there is none. */
  readonly url: string | null;
  /** What the link is, where that needs saying, e.g. that the address was not verified. */
  readonly urlNote?: string;
  readonly language: string;
  readonly stance: "armenian" | "azerbaijani" | "international" | "independent" | "tertiary";
  /** Whether the whole text stands in this project. */
  readonly hosted: boolean;
}

export type EventKind = "fighting" | "shelling" | "casualties" | "ceasefire" | "equipment" | "statement";
/** How the claims about an event stand to one another; computed in `select/status.ts`, never typed. */
export type Status = "disputed" | "independent" | "bothSides" | "oneSide" | "outsideOnly";
export type Grade = "A" | "B" | "C" | "D";
export type Relation = "reports" | "locates" | "contradicts" | "context";

/** How the event stands to the article: tied to sentences of it, or absent for a stated reason. */
export type ArticleRelation =
  | { readonly kind: "linked"; readonly links: readonly { readonly claim: ClaimId; readonly relation: Relation }[] }
  | {
      readonly kind: "absent";
      readonly reason: "afterArticle" | "notInArticle";
      /** Sentences of the article that the later event takes up. */
      readonly takesUp: readonly ClaimId[];
    };

/** Where an event was, as exactly as the sources say and no more. */
export type Whereabouts =
  | {
      readonly kind: "place";
      readonly place: PlaceId;
      readonly radiusMeters: Meters;
      readonly locatedBy: readonly SourceId[];
    }
  | {
      readonly kind: "places";
      readonly places: readonly { readonly place: PlaceId; readonly radiusMeters: Meters }[];
      readonly locatedBy: readonly SourceId[];
    }
  | {
      readonly kind: "stretch";
      readonly from: LngLat;
      readonly to: LngLat;
      readonly wording: Localized;
      readonly locatedBy: readonly SourceId[];
    }
  | {
      /** `towards`: for each direction the places that its name goes between; empty where only a compass point is named. */
      readonly kind: "direction";
      readonly wording: Localized;
      readonly towards: readonly (readonly PlaceId[])[];
      readonly locatedBy: readonly SourceId[];
    }
  | { readonly kind: "line"; readonly locatedBy: readonly SourceId[] }
  | { readonly kind: "away"; readonly place: PlaceId; readonly locatedBy: readonly SourceId[] }
  | { readonly kind: "unlocated"; readonly wording: Localized; readonly locatedBy: readonly SourceId[] };

/** An event as reported; not "Event", which is the platform's word. */
export interface ReportedEvent {
  readonly id: EventId;
  readonly kind: EventKind;
  /** Attributed, never an assertion of ours. */
  readonly title: Localized;
  readonly days: { readonly from: Day; readonly to: Day };
  /** Wall-clock time at the place (UTC+4) as the sources give it. `sortsAt` (`HH:MM`) orders events of one day. */
  readonly time?: { readonly wording: Localized; readonly sortsAt: string };
  readonly whereabouts: Whereabouts;
  readonly article: ArticleRelation;
  readonly grade: Grade;
  /** Grade B, shown by default all the same: civilian harm on the side that would otherwise be missing. */
  readonly balance: boolean;
  /** Deaths of civilians are reported: a content note stands before it. */
  readonly civilianDeaths: boolean;
  /** What the sources disagree about, or what to mind, in our own words. */
  readonly note?: Localized;
}

/** A name in each language that a source gives; `null` where none does. */
export type Names = { readonly [L in ContentLanguage]: string | null };

export interface Place {
  readonly id: PlaceId;
  readonly what: "village" | "town" | "city" | "height" | "capital";
  readonly position: LngLat;
  readonly radiusMeters: Meters;
  /** Who held it on 1 April 2016: an inference from geometry, shown as such. `null`: far from the conflict, or not stated. */
  readonly heldOn20160401: Side | "disputed" | null;
  readonly names: { readonly [S in Side]: Names };
  readonly sources: readonly SourceId[];
  readonly note?: Localized;
}

/** The passport of a file in `public/geo`. */
export interface Layer {
  readonly id: LayerId;
  readonly file: string;
  readonly title: Localized;
  readonly credit: string;
  readonly licence: string;
  readonly asOf: string;
  readonly accuracyMeters: Meters;
  readonly maxZoom: number;
  readonly note: Localized;
}

export interface Article {
  readonly text: string;
  readonly sha256: string;
  readonly source: SourceId;
  readonly publisher: string;
  readonly published: Day;
  /** How the date is known. */
  readonly publishedBasis: Localized;
  /** The publisher's own address, in the form it uses; `addressNote` says that nobody here has opened it. */
  readonly url: string;
  readonly addressNote: Localized;
}

/** What happened before or since, as sources tell it. */
export interface TimelineEntry {
  readonly id: string;
  /** ISO day, month or year. */
  readonly from: string;
  readonly to?: string;
  readonly text: Localized;
  readonly sources: readonly SourceId[];
}

/** Everything `src/content` says, checked. */
export interface Content {
  readonly article: Article;
  readonly sources: readonly Source[];
  readonly claimants: readonly Claimant[];
  readonly claims: readonly Claim[];
  readonly places: readonly Place[];
  /** In order of time: the number shown is the position plus one. */
  readonly events: readonly ReportedEvent[];
  readonly layers: readonly Layer[];
  readonly timeline: readonly TimelineEntry[];
  /** In the order of the article: the number shown is the position plus one. */
  readonly slips: readonly Slip[];
  readonly disagreements: readonly Disagreement[];
  readonly glossary: readonly GlossaryEntry[];
  readonly figures: readonly PublishedFigure[];
  /** Old slugs that live on in shared links: old → current. */
  readonly aliases: { readonly [old: string]: EventId };
}
