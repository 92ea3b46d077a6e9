import type { LngLat } from "./ids";

/**
 * Web Mercator (EPSG:3857) scaled to a world of 1 × 1, origin in the north-west, as tiled maps use it:
 * https://epsg.io/3857, Snyder, "Map Projections: A Working Manual" (1987), p. 41.
 */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** The equator's length on the sphere of Web Mercator, in metres. */
const EQUATOR_METERS = 2 * Math.PI * 6378137;

/** The side of the world in pixels at zoom 0, by MapLibre's convention. */
export const TILE_PIXELS = 512;

/** Projects `[lng, lat]` in degrees; latitudes beyond ±85.05° fall outside the unit square. */
export function toWorld([lng, lat]: LngLat): WorldPoint {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** The inverse of `toWorld`. */
export function toLngLat({ x, y }: WorldPoint): LngLat {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** How long `meters` on the ground are in world units at a latitude: Mercator stretches by 1 / cos(latitude). */
export function worldLength(meters: number, latitude: number): number {
  return meters / (EQUATOR_METERS * Math.cos((latitude * Math.PI) / 180));
}

/** Pixels for one world unit at a zoom. */
export function worldPixels(zoom: number): number {
  return TILE_PIXELS * 2 ** zoom;
}
