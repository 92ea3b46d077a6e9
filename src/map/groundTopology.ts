import type { GeometryCollection, Topology } from "topojson-specification";

/** What `public/geo/ground.topojson` holds. */
export type GroundTopology = Topology<{
  countries: GeometryCollection<{ iso_a3: string }>;
  borders: GeometryCollection;
  nagornoKarabakh: GeometryCollection<{ id: string }>;
  lineOfContact: GeometryCollection;
  water: GeometryCollection;
}>;
