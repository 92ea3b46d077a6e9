/** Pieces of the line of contact, really cut from it with Turf. Build time only. */
import { length, lineSlice, lineSliceAlong, nearestPointOnLine, point } from "@turf/turf";
import type { Feature, LineString } from "geojson";
import type { LngLat, Meters } from "./ids";

/** How far from the line an end of a stretch may be named: farther, and it is no stretch of this line. */
export const farthestEnd: Meters = 15_000;

/** How far a band runs on past what the sources name, to where it has faded. */
const OPEN_END: Meters = 9_000;

/** The line between the points on it that are nearest to two named places. */
export function cutBetween(line: Feature<LineString>, from: LngLat, to: LngLat): readonly LngLat[] {
  return pathOf(lineSlice(point([...from]), point([...to]), line));
}

/** The line abreast of one or more places, and on past them: a direction that no source bounds. */
export function cutAround(line: Feature<LineString>, places: readonly LngLat[]): readonly LngLat[] {
  const at = places.map((place) => metersAlong(line, place));
  const start = Math.max(0, Math.min(...at) - OPEN_END);
  const end = Math.min(length(line, { units: "meters" }), Math.max(...at) + OPEN_END);
  return pathOf(lineSliceAlong(line, start, end, { units: "meters" }));
}

/** How far a position is from the line, in metres. */
export function metersFromLine(line: Feature<LineString>, position: LngLat): Meters {
  return nearestPointOnLine(line, point([...position]), { units: "meters" }).properties.pointDistance;
}

function metersAlong(line: Feature<LineString>, position: LngLat): Meters {
  return nearestPointOnLine(line, point([...position]), { units: "meters" }).properties.totalDistance;
}

function pathOf({ geometry }: Feature<LineString>): readonly LngLat[] {
  return geometry.coordinates.map(([lng = 0, lat = 0]): LngLat => [Number(lng.toFixed(5)), Number(lat.toFixed(5))]);
}
