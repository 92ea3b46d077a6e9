/** Turns the derived first-load geometry into SVG paths. Build time only: d3-geo never reaches the first script. */
import { feature } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import type { Bounds } from "../model/model";
import type { GroundPaths } from "./Ground";
import { dataBox } from "./dataBox";
import { runAlike, thinArcs } from "./groundArcs";
import { groundBox, groundSpot } from "./groundFrame";
import { groundProjector, FLAT } from "./groundPath";

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
  const thinned = thinArcs(topology, groundSpot(firstView), FLAT);
  const project = groundProjector(firstView, 0);
  const alike = runAlike();
  const layer = (
    name: keyof GroundTopology["objects"],
    keep: (properties: { [key: string]: unknown }) => boolean = () => true,
  ): string => {
    const all: GeometryObject<{ [key: string]: unknown }>[] = thinned.objects[name].geometries;
    const geometries = all.filter(({ properties }) => keep(properties ?? {})).map(alike);
    return project(feature(thinned, { type: "GeometryCollection", geometries }));
  };
  return {
    azerbaijan: layer("countries", ({ iso_a3 }) => iso_a3 === "AZE"),
    armenia: layer("countries", ({ iso_a3 }) => iso_a3 === "ARM"),
    water: layer("water"),
    borders: layer("borders"),
    oblast: layer("nagornoKarabakh", ({ id }) => id === "nkao-1923-1991"),
    held: layer("nagornoKarabakh", ({ id }) => id === "de-facto-1994-2020"),
    line: layer("lineOfContact"),
    edge: groundBox(firstView, dataBox),
  };
}
