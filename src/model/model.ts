/** The content together with the geography: all that a page is drawn from. Units as in `types.ts`. */
import type { EventId, LngLat, Meters, Side } from "./ids";
import type { Content, Names } from "./types";

/** A box in degrees; west < east and south < north, so never across the antimeridian. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Where an event lies, measured once at build time. */
export interface EventGeography {
  /** Where its mark points: the place, the middle of the line for the whole line, `null` where nothing can be pointed at. */
  readonly anchor: LngLat | null;
  /** Radius of the disc of uncertainty; `null` where the whereabouts are no disc. */
  readonly radiusMeters: Meters | null;
  /** Which side of the line of contact as drawn the place lies on, and how far; `null` where that means nothing. */
  readonly line: { readonly side: Side; readonly meters: Meters } | null;
}

/** A town of `public/geo/towns.geojson`. */
export interface Town {
  readonly id: string;
  readonly position: LngLat;
  /** 0 capital, 1 city, 2 town. */
  readonly rank: number;
  readonly held: Side | "disputed" | null;
  readonly armenian: Names | null;
  readonly azerbaijani: Names | null;
  readonly common: Names | null;
}

/** The content with what follows from it and from the geography: all that a page is drawn from. */
export interface Model extends Content {
  readonly geography: {
    /** Frames the line of contact and the marks: a square in Web Mercator. */
    readonly firstView: Bounds;
    /** Armenia and Azerbaijan whole. */
    readonly bothCountries: Bounds;
    readonly lineMiddle: LngLat;
    readonly events: { readonly [id: EventId]: EventGeography };
  };
  readonly towns: readonly Town[];
  /** The article's sentences, as offsets into its text. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}
