import type { ExpressionSpecification } from "maplibre-gl";

/** How far each layer may be enlarged, by its passport (`maxZoom` in layers.json, by test), and what says how exact the line of contact is. */
export const zooms = {
  water: 9,
  rivers: 9,
  /** Where the Araz is a state border it is known as well as one. */
  araz: 12,
  roads: 8,
  districts: 9,
  areas: 11,
  borders: 12,
  /** From here on a band as wide as the line is uncertain lies under it. */
  exactness: 10,
  lineAccuracyMeters: 5000,
} as const;

/** Opaque up to a layer's last zoom, and gone, or down to `rest`, one zoom later. */
export function fadingOut(maxZoom: number, rest = 0): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], maxZoom, 1, maxZoom + 1, rest];
}

/** Pixels at zoom 0 of a metre on the ground in the middle of the line of contact, 39.9° N; a degree north or south is 1.5 % more or less. */
export const pixelsPerMeter = 512 / (2 * Math.PI * 6_378_137 * Math.cos((39.9 * Math.PI) / 180));

/** A width that is a width on the ground: twice as many pixels each zoom. */
export function groundWidth(meters: number): ExpressionSpecification {
  const width = meters * pixelsPerMeter;
  return ["interpolate", ["exponential", 2], ["zoom"], 0, width, 20, width * 2 ** 20];
}
