import type { Feature, FeatureCollection, Point } from "geojson";
import type { Model } from "../model/model";
import type { ContentLanguage } from "../model/ids";
import { namesText, townNames } from "../model/names";
import type { AreaName } from "./labels";

/** The names of areas and towns as points, for the engine, which does its own collision. */
export function nameFeatures(
  model: Model,
  areas: readonly AreaName[],
  language: ContentLanguage,
): FeatureCollection<Point> {
  const towns = model.towns.map((town): Feature<Point> => ({
    type: "Feature",
    properties: { kind: "town", rank: town.rank, text: namesText(townNames(town, language)) },
    geometry: { type: "Point", coordinates: [...town.position] },
  }));
  const names = areas.map(({ kind, name, position, zooms }): Feature<Point> => ({
    type: "Feature",
    properties: { kind, rank: 0, text: name, from: zooms[0], to: zooms[1] },
    geometry: { type: "Point", coordinates: [...position] },
  }));
  return { type: "FeatureCollection", features: [...names, ...towns] };
}
