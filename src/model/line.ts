/** Where a place lies relative to the line of contact. Runs at build time: Turf never reaches the first script. */
import { along, booleanPointInPolygon, length, point, pointToLineDistance } from "@turf/turf";
import type { Feature, LineString, Polygon } from "geojson";
import type { LngLat, Meters, Side } from "./ids";

/**
 * The side of the line of contact on which a position lies, and its distance from the line in metres along the ground.
 * The line as drawn is the eastern edge of the area held by Armenian and Karabakh forces, so the side is whether the position lies
 * in that area: exact where the line is crooked, which the sign of one segment is not.
 */
export function sideOfLine(
  position: LngLat,
  lines: readonly Feature<LineString>[],
  held: Feature<Polygon>,
): { readonly side: Side; readonly meters: Meters } {
  const here = point([...position]);
  const meters = Math.min(...lines.map((line) => pointToLineDistance(here, line, { units: "meters" })));
  return { side: booleanPointInPolygon(here, held) ? "armenian" : "azerbaijani", meters };
}

/** The point halfway along the lowland part of the line, where the marks of whole-line events stand. */
export function middleOfLine(main: Feature<LineString>): LngLat {
  const [lng = 0, lat = 0] = along(main, length(main) / 2).geometry.coordinates;
  return [lng, lat];
}
