import type { Feature, FeatureCollection, Polygon } from "geojson";
import { dataBox } from "./dataBox";

/** How many steps the fade takes, and how far in from the edge it begins, in degrees. */
const STEPS = 24;
const REACH = 1;

/**
 * Frames of paper over the edge of the data, each a little wider and laid over the last: together they fade the map to blank paper,
 * since the engine has no gradient for fills.
 */
export function fadeFeatures(): FeatureCollection<Polygon, { readonly opacity: number }> {
  const features = Array.from({ length: STEPS }, (_, step): Feature<Polygon, { readonly opacity: number }> => {
    const inset = REACH * (1 - step / STEPS);
    // Each frame covers an equal share more of the map, over those before it: 1 - (1 - c₂) / (1 - c₁).
    const opacity = 1 / (STEPS - step);
    return {
      type: "Feature",
      properties: { opacity },
      geometry: { type: "Polygon", coordinates: [ring(3, 1), ring(-inset, -1)] },
    };
  });
  return { type: "FeatureCollection", features };
}

/** The data box grown by `by` degrees: counter-clockwise for an outer ring, clockwise for a hole (RFC 7946, 3.1.6). */
function ring(by: number, winding: 1 | -1): [number, number][] {
  const { west, south, east, north } = dataBox;
  const corners: [number, number][] = [
    [west - by, south - by],
    [east + by, south - by],
    [east + by, north + by],
    [west - by, north + by],
    [west - by, south - by],
  ];
  return winding === 1 ? corners : corners.reverse();
}
