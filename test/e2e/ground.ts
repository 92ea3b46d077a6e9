/** What changed on the map between two pictures, and where: inside some areas, or outside. */
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { built } from "./builtSite";
import { apart, type Picture, type Spot } from "./picture";
import type { Box } from "./reader";

/** The rings of the polygons of a file below `geo/`, on the screen. */
export function ringsOf(
  file: string,
  project: (place: readonly [number, number]) => Spot,
): readonly (readonly Spot[])[] {
  const { features } = JSON.parse(built(`geo/${file}.geojson`).toString()) as FeatureCollection<Polygon | MultiPolygon>;
  const rings = features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
  );
  return rings.map((ring) => ring.map(([lng = 0, lat = 0]: Position) => project([lng, lat])));
}

/** Whether a spot lies inside: even-odd, as both renderers fill these areas. */
export function isInside({ x, y }: Spot, rings: readonly (readonly Spot[])[]): boolean {
  let inside = false;
  for (const ring of rings)
    for (const [index, a] of ring.entries()) {
      const b = ring[(index + 1) % ring.length] ?? a;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
  return inside;
}

/** A grid of spots over the map, clear of its furniture on a wide screen. */
export function gridOver({ x, y, width, height }: Box, step = 12): readonly Spot[] {
  const spots: Spot[] = [];
  for (let row = y + 20; row < y + height - 170; row += step)
    for (let column = x + 30; column < x + width - 140; column += step) spots.push({ x: column, y: row });
  return spots;
}

/** The share of spots whose colour differs between two pictures. */
export function shareChanged(before: Picture, after: Picture, spots: readonly Spot[]): number {
  return spots.filter((spot) => apart(before.at(spot), after.at(spot)) > 6).length / Math.max(1, spots.length);
}
