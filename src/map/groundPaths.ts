/** Turns the derived first-load geometry into SVG paths. Build time only: d3-geo never reaches the first script. */
import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Bounds } from "../model/model";
import type { GroundPaths } from "./Ground";
import { dataBox } from "./dataBox";
import { groundBox } from "./groundFrame";
import { groundProjector } from "./groundPath";

/** What `public/geo/ground.topojson` holds. */
export type GroundTopology = Topology<{
  countries: GeometryCollection<{ iso_a3: string }>;
  borders: GeometryCollection;
  nagornoKarabakh: GeometryCollection<{ id: string }>;
  lineOfContact: GeometryCollection;
  water: GeometryCollection;
}>;

/** The ground's paths, for the first view they are to fill. */
export function groundPaths(topology: GroundTopology, firstView: Bounds): GroundPaths {
  const project = groundProjector(firstView);
  const layer = (
    name: keyof GroundTopology["objects"],
    keep: (properties: { [key: string]: unknown }) => boolean = () => true,
  ): string => {
    const all: FeatureCollection = feature(topology, topology.objects[name]);
    return project({
      type: "FeatureCollection",
      features: all.features.filter(({ properties }) => keep(properties ?? {})),
    });
  };
  return {
    armenia: layer("countries", ({ iso_a3 }) => iso_a3 === "ARM"),
    azerbaijan: layer("countries", ({ iso_a3 }) => iso_a3 === "AZE"),
    water: layer("water"),
    borders: layer("borders"),
    oblast: layer("nagornoKarabakh", ({ id }) => id === "nkao-1923-1991"),
    held: layer("nagornoKarabakh", ({ id }) => id === "de-facto-1994-2020"),
    line: layer("lineOfContact"),
    edge: groundBox(firstView, dataBox),
  };
}
