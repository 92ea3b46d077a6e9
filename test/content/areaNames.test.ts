/** The spots that the names of countries, areas and waters stand at, against the layers. */
import { booleanPointInPolygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { areaNames } from "../../src/app/areaNames";
import { areas, country, deFacto, property, type Area } from "./geometry";

const water = (name: string) => areas("water.geojson").filter((area) => property(area, "name_en") === name);
const grounds: { readonly [id: string]: readonly Area[] } = {
  armenia: country("ARM"),
  azerbaijan: country("AZE"),
  nakhchivan: country("AZE"),
  karabakh: [deFacto],
  caspian: water("Caspian Sea"),
  sevan: water("Lake Sevan"),
  georgia: country("GEO"),
  russia: country("RUS"),
  iran: country("IRN"),
  turkey: country("TUR"),
};

describe("the name of a country, an area or a water", () => {
  const spots = areaNames.flatMap(({ id, spots }) => spots.map((spot) => [id, ...spot] as const));
  it.each(spots)("%s has the room that it is given at %f, %f: %f degrees", (id, lng, lat, room) => {
    for (let step = -10; step <= 10; step += 1) {
      const at = [lng + (room * step) / 10, lat];
      expect(
        grounds[id]?.some((area) => booleanPointInPolygon(at, area)),
        at.join(),
      ).toBe(true);
      // No country's name lies over the ground that both sides' lines are about.
      if (id !== "karabakh") expect(booleanPointInPolygon(at, deFacto), at.join()).toBe(false);
    }
  });
});
