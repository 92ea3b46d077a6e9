import * as v from "valibot";
import type { Town } from "./model";
import type { LngLat } from "./ids";

const names = v.nullable(
  v.object({
    en: v.nullable(v.string()),
    hy: v.nullable(v.string()),
    az: v.nullable(v.string()),
    ru: v.nullable(v.string()),
  }),
);
const town = v.object({
  properties: v.object({
    id: v.string(),
    rank: v.number(),
    held: v.nullable(v.picklist(["armenian", "azerbaijani", "disputed"])),
    armenian: names,
    azerbaijani: names,
    common: names,
  }),
  geometry: v.object({
    coordinates: v.pipe(
      v.tuple([v.number(), v.number()]),
      v.transform(([lng, lat]): LngLat => [lng, lat]),
    ),
  }),
});

/** The towns of `towns.geojson`. Throws with the path of the first field that is not as expected. */
export function readTowns(value: unknown): readonly Town[] {
  return v.parse(v.object({ features: v.array(town) }), value).features.map(({ properties, geometry }) => ({
    ...properties,
    position: geometry.coordinates,
  }));
}
