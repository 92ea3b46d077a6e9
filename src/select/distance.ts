import { length, lineString } from "@turf/turf";
import type { LngLat } from "../model/ids";

/** How long a way over points is along the ground, in metres: great circles on a sphere, without heights. 0 for fewer than two. */
export function wayMeters(points: readonly LngLat[]): number {
  return points.length < 2 ? 0 : length(lineString(points.map(([lng, lat]) => [lng, lat])), { units: "meters" });
}
