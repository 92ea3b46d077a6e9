import type { ClaimId, ContentLanguage, Day, EventId, LngLat } from "../model/ids";

export const panels = ["article", "events"] as const;
/** What the reading column shows. */
export type Panel = (typeof panels)[number];

/** What the reader asks about: one event, one quotation of the article, or nothing in particular. */
export type Focus =
  | { readonly kind: "none" }
  | { readonly kind: "event"; readonly event: EventId }
  | { readonly kind: "excerpt"; readonly claim: ClaimId };

/** Days from the first to the last, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Where the reader has moved the map. `center` is `[lng, lat]`; `zoom` follows MapLibre (world of 512 px at zoom 0). */
export interface Viewport {
  readonly center: LngLat;
  readonly zoom: number;
}

/** Everything the reader looks at, as one plain value. What can be computed from it and the model is not in it. */
export interface ViewState {
  readonly language: ContentLanguage;
  readonly panel: Panel;
  readonly focus: Focus;
  /** `null`: all days. */
  readonly days: DayRange | null;
  /** `null`: the first view, which fits itself to the screen. */
  readonly viewport: Viewport | null;
}

/** The view before the reader has done anything. */
export function initialView(language: ContentLanguage): ViewState {
  return { language, panel: "article", focus: { kind: "none" }, days: null, viewport: null };
}

export const minZoom = 4;
export const maxZoom = 13;

/** A viewport as links carry it: zoom to a hundredth, degrees to four decimals (about 10 m), within what the map can show. */
export function roundViewport({ center: [lng, lat], zoom }: Viewport): Viewport {
  const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
  const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;
  return {
    center: [round(clamp(lng, -180, 180), 4), round(clamp(lat, -85, 85), 4)],
    zoom: round(clamp(zoom, minZoom, maxZoom), 2),
  };
}
