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

/** A place known only within a radius. */
export interface Disc {
  readonly center: LngLat;
  readonly radiusMeters: Meters;
}

/** Where an event lies, measured once at build time. */
export interface EventGeography {
  /** Where its mark points: the place, the middle of its stretch or of the whole line; `null` where nothing can be pointed at. */
  readonly anchor: LngLat | null;
  readonly discs: readonly Disc[];
  /** Stretches cut from the line of contact; `open` where no source bounds it, so that its ends must fade. */
  readonly bands: readonly { readonly path: readonly LngLat[]; readonly open: boolean }[];
  /** Far from the map: the direction from the middle of the line, in degrees clockwise from north, and the distance. */
  readonly away: { readonly bearing: number; readonly meters: Meters } | null;
  /** Of a single place: which side of the line as drawn, how far; inside the former oblast or not; the nearest town. */
  readonly lies: {
    readonly side: Side;
    readonly metersToLine: Meters;
    readonly inOblast: boolean;
    readonly town: { readonly id: string; readonly meters: Meters };
  } | null;
}

/** The names of something on the ground: those that each side uses, or the one that both do. */
export interface NamesOfSides {
  /** Who held it on 1 April 2016, which puts the names into their order; `null` where that does not apply. */
  readonly held: Side | "disputed" | null;
  readonly armenian: Names | null;
  readonly azerbaijani: Names | null;
  readonly common: Names | null;
}

/** A town of `public/geo/towns.geojson`. */
export interface Town extends NamesOfSides {
  readonly id: string;
  readonly position: LngLat;
  /** 0 capital, 1 city, 2 town. */
  readonly rank: number;
}

/** A line on the ground that carries its name along it, simplified for that. The line of contact is named by the interface. */
export interface Course extends NamesOfSides {
  readonly id: string;
  readonly kind: "line" | "river" | "range";
  /** 0 for the first to be named. */
  readonly rank: number;
  /** The zooms between which it is named: as long as what is drawn of it is good. */
  readonly zooms: readonly [from: number, to: number];
  /** Its parts. */
  readonly paths: readonly (readonly LngLat[])[];
}

/** The content with what follows from it and from the geography: all that a page is drawn from. */
export interface Model extends Content {
  /** Eight hexadecimal digits of a hash of the content: what citations and exports name. */
  readonly contentVersion: string;
  readonly geography: {
    /** Frames the line of contact and the marks: a square in Web Mercator. */
    readonly firstView: Bounds;
    /** Armenia and Azerbaijan whole. */
    readonly bothCountries: Bounds;
    readonly lineMiddle: LngLat;
    readonly events: { readonly [id: EventId]: EventGeography };
  };
  /** How many steps each lesson has; the lessons themselves are fetched with the first of them. */
  readonly lessonSteps: { readonly [lesson: string]: number };
  readonly towns: readonly Town[];
  readonly courses: readonly Course[];
  /** The article's sentences, as offsets into its text. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}
