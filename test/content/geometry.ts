/** The layers of `public/geo` as tests read them, and measuring on the ground. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "@placemarkio/check-geojson";
import { area } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import * as v from "valibot";

/** The folder of the layers. */
export const geo = join(import.meta.dirname, "../../public/geo");
/** The text of a file among the layers. */
export const read = (file: string) => readFileSync(join(geo, file), "utf8");
/** Every file that is drawn. */
export const layerFiles = readdirSync(geo).filter((file) => /\.(geo|topo)json$/.test(file));
/** The features of each GeoJSON file. Throws if one is not as RFC 7946 has it. */
export const layers = new Map(
  layerFiles
    .filter((file) => file.endsWith(".geojson"))
    .map((file): [string, Feature[]] => {
      const parsed = check(read(file));
      if (parsed.type !== "FeatureCollection") throw new Error(`${file} is a ${parsed.type}, not a FeatureCollection`);
      return [file, parsed.features];
    }),
);
export const featuresOf = (file: string) => layers.get(file) ?? [];

/** A feature that covers ground. */
export type Area = Feature<Polygon | MultiPolygon>;
export const isArea = (feature: Feature): feature is Area =>
  feature.geometry.type === "Polygon" || feature.geometry.type === "MultiPolygon";
export const ringsOf = ({ geometry }: Area): Position[][][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
export const property = (feature: Feature, name: string): unknown => feature.properties?.[name];
export const areaKm2 = (features: readonly Feature[]) =>
  features.reduce((sum, feature) => sum + area(feature), 0) / 1e6;

/** The only one of a list; throws if there is none, or another. */
export function only<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined || items.length > 1) throw new Error(`expected one, found ${items.length}`);
  return first;
}
export const areas = (file: string) => featuresOf(file).filter(isArea);
export const country = (iso: string) =>
  areas("countries.geojson").filter((feature) => property(feature, "iso_a3") === iso);
export const withId = (file: string, id: string) =>
  only(areas(file).filter((feature) => property(feature, "id") === id));
export const oblast = withId("nagorno-karabakh.geojson", "nkao-1923-1991");
export const deFacto = withId("nagorno-karabakh.geojson", "de-facto-1994-2020");
export const lineParts = featuresOf("line-of-contact.geojson").flatMap(({ geometry }) =>
  geometry.type === "LineString" ? [geometry.coordinates] : [],
);

/** Every position of a geometry, however deep its type nests them. */
export function positionsIn(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === "number") return [v.parse(v.array(v.number()), coordinates)];
  return coordinates.flatMap(positionsIn);
}
export const positionsOf = ({ geometry }: Feature) =>
  geometry.type === "GeometryCollection" ? [] : positionsIn(geometry.coordinates);

export const at = (position: Position | undefined): [lng: number, lat: number] => [
  position?.[0] ?? NaN,
  position?.[1] ?? NaN,
];
export const segmentsOf = (line: readonly Position[]) =>
  line.slice(1).map((end, i) => ({ start: at(line[i]), end: at(end) }));

/** Twice the signed area in square degrees: positive for a ring that runs counterclockwise. */
export const turning = (ring: readonly Position[]) =>
  segmentsOf(ring).reduce((sum, { start, end }) => sum + start[0] * end[1] - end[0] * start[1], 0);

/**
 * The segment of some lines that is nearest to a point: how far it is, and how far to the left of its direction the point
 * lies (negative: right). On a plane that touches the globe at the point: good to a metre at the distances that matter here.
 */
export function nearest(point: Position, lines: readonly (readonly Position[])[]): { meters: number; left: number } {
  const [lng, lat] = at(point);
  const perDegreeNorth = (6_371_009 * Math.PI) / 180;
  const perDegreeEast = perDegreeNorth * Math.cos((lat * Math.PI) / 180);
  let best = { meters: Infinity, left: 0 };
  for (const line of lines) {
    for (const { start, end } of segmentsOf(line)) {
      const [x, y] = [(start[0] - lng) * perDegreeEast, (start[1] - lat) * perDegreeNorth];
      const [dx, dy] = [(end[0] - start[0]) * perDegreeEast, (end[1] - start[1]) * perDegreeNorth];
      const along = Math.min(1, Math.max(0, -(x * dx + y * dy) / (dx * dx + dy * dy)));
      const meters = Math.hypot(x + along * dx, y + along * dy);
      const left = (dy * x - dx * y) / Math.hypot(dx, dy);
      // At a corner two segments are equally near: the one seen more squarely tells the side.
      const isTie = Math.abs(meters - best.meters) < 1e-6;
      if (isTie ? Math.abs(left) > Math.abs(best.left) : meters < best.meters) best = { meters, left };
    }
  }
  return best;
}

/** How far the corners of some lines lie from others, at most. */
export const departureMeters = (from: readonly Position[][], to: readonly Position[][]) =>
  Math.max(...from.flat().map((position) => nearest(position, to).meters));
