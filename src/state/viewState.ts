import type { ClaimId, ContentLanguage, Day, EventId, LngLat, Side } from "../model/ids";
import type { Bounds } from "../model/model";
import type { EventKind, Status } from "../model/types";

export const panels = ["article", "events", "compare"] as const;
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

/** Whose claims an event must have to be shown. */
export const speakers = ["azerbaijani", "armenian", "outside"] as const satisfies readonly (Side | "outside")[];
export type Speaker = (typeof speakers)[number];

export const kinds = [
  "fighting",
  "shelling",
  "casualties",
  "ceasefire",
  "equipment",
  "statement",
] as const satisfies readonly EventKind[];
export const statuses = [
  "disputed",
  "independent",
  "bothSides",
  "oneSide",
  "outsideOnly",
] as const satisfies readonly Status[];

/** What narrows the events that are shown; `null` and `""` narrow nothing. Days are apart: the strip sets them. */
export interface Filter {
  readonly side: Speaker | null;
  readonly kind: EventKind | null;
  readonly status: Status | null;
  /** Free text over titles, claims and places. */
  readonly find: string;
}

export const noFilter: Filter = { side: null, kind: null, status: null, find: "" };

export const switches = ["thin", "pins", "leftOut", "since", "terrain"] as const;
/**
 * What the reader may switch on: `thin`, also the thinly sourced reports; `pins`, every event as a bare pin, to show what that hides;
 * `leftOut`, the article's sentences that no mark uses; `since`, the areas of 2020–2023; `terrain`, the heights in 3-D, where the engine is live.
 */
export type Switch = (typeof switches)[number];

export const layerSwitches = ["relief", "waters", "roads", "districts", "oblast", "held", "names"] as const;
/** The parts of the ground that the reader may hide. Each renderer's layers carry the same words. */
export type LayerSwitch = (typeof layerSwitches)[number];

/** Where the reader is in a lesson. Its steps count from 1. */
export interface LessonAt {
  readonly lesson: string;
  readonly step: number;
}

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Everything the reader looks at, as one plain value. What can be computed from it and the model is not in it. */
export interface ViewState extends Filter {
  readonly language: ContentLanguage;
  readonly panel: Panel;
  readonly focus: Focus;
  /** `null`: all days. */
  readonly days: DayRange | null;
  readonly on: readonly Switch[];
  readonly hidden: readonly LayerSwitch[];
  /** `null`: the first view, which fits itself to the screen. */
  readonly viewport: Viewport | null;
  readonly lesson: LessonAt | null;
  /** `null`: as the reader's device has it. */
  readonly theme: Theme | null;
}

/** The view before the reader has done anything. */
export function initialView(language: ContentLanguage): ViewState {
  const focus = { kind: "none" } as const;
  return {
    language,
    panel: "article",
    focus,
    days: null,
    ...noFilter,
    on: [],
    hidden: [],
    viewport: null,
    lesson: null,
    theme: null,
  };
}

export const minZoom = 4;
export const maxZoom = 13;

/** Where the middle of the map may be, in degrees: beyond is nothing to see. */
export const reach: Bounds = { west: 42.5, south: 37.5, east: 52, north: 43 };

/** The nearest viewport that the map can show. */
export function reachable({ center: [lng, lat], zoom }: Viewport): Viewport {
  const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
  return {
    center: [clamp(lng, reach.west, reach.east), clamp(lat, reach.south, reach.north)],
    zoom: clamp(zoom, minZoom, maxZoom),
  };
}

/** A viewport as links carry it: zoom to a hundredth, degrees to four decimals (about 10 m), within what the map can show. */
export function roundViewport(viewport: Viewport): Viewport {
  const { center, zoom } = reachable(viewport);
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  return { center: [round(center[0], 4), round(center[1], 4)], zoom: round(zoom, 2) };
}

/** Free text as links carry it: no lone surrogates, at most 60 characters. */
export function cleanFind(text: string): string {
  return [...text.replace(/\p{Surrogate}/gu, "")].slice(0, 60).join("");
}
