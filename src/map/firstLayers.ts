/** What the engine draws first: the outlines that the simple map has drawn, so that it takes over early and from the same picture. */
import type { FeatureCollection, Polygon } from "geojson";
import { feature } from "topojson-client";
import { dataBox } from "./dataBox";
import type { GroundTopology } from "./groundPaths";
import { noLayers, type LayerData } from "./layerData";

/**
 * The layers of the derived ground, a tenth of the points of the full ones. Of the neighbours it knows no outline: they are what of the
 * data's box is neither country nor water, as in the simple map.
 */
export function firstLayers(topology: GroundTopology): LayerData {
  const layer = (name: keyof GroundTopology["objects"]): FeatureCollection => feature(topology, topology.objects[name]);
  const countries = layer("countries");
  return {
    ...noLayers,
    countries: { ...countries, features: [{ type: "Feature", properties: {}, geometry: box }, ...countries.features] },
    borders: layer("borders"),
    "nagorno-karabakh": layer("nagornoKarabakh"),
    "line-of-contact": layer("lineOfContact"),
    water: layer("water"),
  };
}

const { west, south, east, north } = dataBox;
const box: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
};
