import type { ExpressionSpecification } from "maplibre-gl";

/** How far each layer may be enlarged, by its passport (`maxZoom` in layers.json, by test). */
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
} as const;

/** Opaque up to a layer's last zoom, and gone, or down to `rest`, one zoom later. */
export function fadingOut(maxZoom: number, rest = 0): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], maxZoom, 1, maxZoom + 1, rest];
}
