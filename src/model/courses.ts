/** Lines that carry a name. Runs at build time: Turf never reaches the first script. */
import { lineString, simplify } from "@turf/turf";
import type { FeatureCollection, LineString, MultiLineString, Position } from "geojson";
import type { LngLat } from "./ids";
import type { Course } from "./model";
import type { Names } from "./types";

/** How far the path of a name may lie off the line, in degrees: about 650 m, 5 pixels at zoom 9; of the line of contact less. */
const TOLERANCE = 0.006;
const LINE_TOLERANCE = 0.003;
/** Parts of a river with fewer points than this are too short to be named. */
const LEAST = 12;
/** The ground on which rivers are named, in degrees: what the map is about, and a little around it. */
const NAMED = { west: 44.3, south: 38.7, east: 49.2, north: 41.2 };
/** From which zoom a river is named, by its rank, and to which: a little past what the line is good to. */
const RIVER_ZOOMS: readonly (readonly [number, number])[] = [
  [6.6, 10.5],
  [6.6, 10.5],
  [8, 10],
];

/** The layers whose lines are named, as in `public/geo`. */
export interface NamedLines {
  readonly line: FeatureCollection<LineString>;
  readonly rivers: FeatureCollection<MultiLineString>;
  readonly ranges: FeatureCollection<LineString>;
}

/** The line of contact, the ranges, the rivers: each with the names that the layers give, in no form that they do not. */
export function coursesOf({ line, rivers, ranges }: NamedLines): readonly Course[] {
  const bySides = { held: null, armenian: null, azerbaijani: null };
  return [
    ...line.features.map(({ properties, geometry }, rank): Course => {
      // The interface has its name.
      const named = { ...bySides, common: null };
      return {
        id: String(properties?.["id"]),
        kind: "line",
        rank,
        zooms: [6.8, 24],
        ...named,
        paths: [pathOf(geometry.coordinates, LINE_TOLERANCE)],
      };
    }),
    ...ranges.features.map(({ properties, geometry }): Course => {
      const zooms = [Number(properties?.["minZoom"]), Number(properties?.["maxZoom"])] as const;
      const named = { ...bySides, common: namesIn(properties ?? {}) };
      return {
        id: String(properties?.["id"]),
        kind: "range",
        rank: 1,
        zooms,
        ...named,
        paths: [pathOf(geometry.coordinates)],
      };
    }),
    ...rivers.features.flatMap(({ properties, geometry }, index): readonly Course[] => {
      const common = namesIn(properties ?? {});
      const near = geometry.coordinates.map((part) => part.filter(isNear)).filter((part) => part.length > LEAST);
      const rank = Number(properties?.["rank"]);
      if (common.en === null || common.en.includes("/") || near.length === 0) return [];
      const zooms = RIVER_ZOOMS[rank] ?? [9, 10];
      return [
        {
          id: `river-${String(index)}`,
          kind: "river",
          rank,
          zooms,
          ...bySides,
          common,
          paths: near.map((part) => pathOf(part)),
        },
      ];
    }),
  ];
}

/** The forms that a layer gives. Two sides' names of one ridge stand in the order of the alphabet: it is neither's alone. */
function namesIn(properties: { readonly [key: string]: unknown }): Names {
  const form = (key: string): string | null => {
    const value = properties[key];
    return typeof value === "string" ? value.split(" / ").sort().join(" · ") : null;
  };
  return { en: form("name_en"), hy: form("name_hy"), az: form("name_az"), ru: form("name_ru") };
}

function isNear([lng = 0, lat = 0]: Position): boolean {
  return lng > NAMED.west && lng < NAMED.east && lat > NAMED.south && lat < NAMED.north;
}

function pathOf(coordinates: readonly Position[], tolerance = TOLERANCE): readonly LngLat[] {
  const thinned = simplify(lineString([...coordinates]), { tolerance, highQuality: true });
  return thinned.geometry.coordinates.map(([lng = 0, lat = 0]): LngLat => [
    Number(lng.toFixed(3)),
    Number(lat.toFixed(3)),
  ]);
}
