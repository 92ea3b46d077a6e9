/**
 * Lines that run along each other, written alike: a border and the edges of the countries on either side of it. Thinned and turned by
 * themselves they would part by a pixel, and cost their bytes each time they are written.
 */
import { feature } from "topojson-client";
import type { ArcIndexes, GeometryObject, Topology } from "topojson-specification";
import { thin, type Spot } from "./thin";

/** The topology with each of its arcs thinned once, whatever lies along it. Not quantised any more. */
export function thinArcs<T extends Topology>(
  topology: T,
  toUnits: (position: readonly number[]) => Spot,
  flat: number,
): T {
  const arcs = topology.arcs.map((_, index) => {
    const arc = feature(topology, { type: "LineString", arcs: [index] });
    if (arc.geometry.type !== "LineString") return [];
    const spots = arc.geometry.coordinates.map((position) => ({ ...toUnits(position), position }));
    return thin(spots, flat).map(({ position }) => position);
  });
  const plain: T = { ...topology, arcs };
  delete plain.transform; // the positions are whole ones
  return plain;
}

/** Gives a geometry's lines and rings turned so that they run as those that were given before, where they share more with those than not. */
export function runAlike(): <G extends GeometryObject>(geometry: G) => G {
  const seen = new Set<number>();
  const turned = (arcs: ArcIndexes): ArcIndexes => {
    const back = arcs.map((arc) => ~arc).reverse();
    const shared = (way: ArcIndexes): number => way.filter((arc) => seen.has(arc)).length;
    const way = shared(back) > shared(arcs) ? back : arcs;
    for (const arc of way) seen.add(arc);
    return way;
  };
  return (geometry) => {
    if (geometry.type === "LineString") return { ...geometry, arcs: turned(geometry.arcs) };
    if (geometry.type === "MultiLineString" || geometry.type === "Polygon")
      return { ...geometry, arcs: geometry.arcs.map(turned) };
    if (geometry.type === "MultiPolygon") return { ...geometry, arcs: geometry.arcs.map((rings) => rings.map(turned)) };
    return geometry;
  };
}
