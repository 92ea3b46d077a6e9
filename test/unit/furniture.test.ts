/** What stands around the map: legend, credits, scale. */
import fc from "fast-check";
import { distance } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { markShapes } from "../../src/map/markShapes";
import { readPalette } from "../../src/map/palette";
import { mapStyle } from "../../src/map/style";
import { reliefLayer } from "../../src/map/styleRelief";
import { cameraFor, unproject } from "../../src/select/camera";
import { wayMeters } from "../../src/select/distance";
import { scaleOf } from "../../src/select/scale";
import { layerSwitches } from "../../src/state/viewState";
import { all, hasAttribute, textIn } from "../fixtures/html";
import { bodyOf } from "../fixtures/pages";
import { areas, borders, countries, line, only, shipped, water } from "../fixtures/shipped";

const home = bodyOf("index.html");
const legend = only(all(home, hasAttribute("id", "legend")));

describe("the legend", () => {
  it("draws each kind of report with the outline that it has on the map", () => {
    const drawn = all(legend, ({ tag }) => tag === "path").map(({ attributes }) => attributes.get("d"));
    for (const shape of Object.values(markShapes)) expect(drawn).toContain(shape);
  });

  it("leads from each sign of the ground to a passport that stands on the page", () => {
    const links = all(legend, ({ tag }) => tag === "a").map(({ attributes }) => attributes.get("href") ?? "");
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(all(home, hasAttribute("id", link.slice(1))), link).toHaveLength(1);
  });

  it("has no switch that switches nothing, in either renderer", () => {
    const names = all(legend, ({ attributes }) => attributes.has("data-layer")).map(
      ({ attributes }) => attributes.get("data-layer") ?? "",
    );
    expect(names.length).toBeGreaterThan(1);
    const map = only(all(home, hasAttribute("id", "map")));
    for (const name of names) {
      expect(layerSwitches).toContain(name);
      const drawn = all(map, hasAttribute(name === "names" ? "id" : "data-layer", name));
      const entry = all(legend, ({ attributes }) => attributes.get("class") === "engine-only");
      const engineOnly = entry.some((item) => all(item, hasAttribute("data-layer", name)).length > 0);
      expect(drawn.length > 0, name).toBe(!engineOnly);
      expect(switchedLayers(), name).toContain(name);
    }
  });
});

/** The words of the switches that the engine's layers go by. */
function switchedLayers(): readonly unknown[] {
  const none = { type: "FeatureCollection" as const, features: [] };
  const data = {
    "line-exactness": none,
    rivers: none,
    roads: none,
    "rayon-lines": none,
    countries,
    borders,
    "nagorno-karabakh": areas,
    "line-of-contact": line,
    water,
  };
  const style = mapStyle(
    readPalette(() => "#000"),
    { regular: [], bold: [], italic: [] },
    data,
  );
  return [...style.layers, reliefLayer()].map(
    ({ metadata }) => (metadata as { readonly switch?: string } | undefined)?.switch,
  );
}

describe("the credits", () => {
  it("name every source of the map", () => {
    const credits = textIn(only(all(home, hasAttribute("class", "credits"))));
    for (const { credit } of shipped.layers) for (const one of credit.split("; ")) expect(credits).toContain(one);
  });
});

describe("the scale", () => {
  const anyCamera = fc
    .record({
      west: fc.double({ min: 43, max: 50, noNaN: true }),
      south: fc.double({ min: 38, max: 42, noNaN: true }),
      size: fc.double({ min: 0.1, max: 6, noNaN: true }),
      pixels: fc.integer({ min: 250, max: 2000 }),
    })
    .map(({ west, south, size, pixels }) =>
      cameraFor({ west, south, east: west + size, north: south + size }, { width: pixels, height: pixels }),
    );

  it("is as long as it says, at the middle of the map, and takes what room it has", () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const { kilometres, miles } = scaleOf(camera, 110);
        const middle = { x: camera.size.width / 2, y: camera.size.height / 2 };
        for (const [{ distance: said, pixels }, metres] of [
          [kilometres, 1000],
          [miles, 1609.344],
        ] as const) {
          expect(pixels).toBeLessThanOrEqual(110.001);
          expect(pixels).toBeGreaterThan(43);
          expect(String(said)).toMatch(/^0?\.?0*[125]0*$/);
          const ends = [-0.5, 0.5].map((part) => [...unproject(camera, { x: middle.x + part * pixels, y: middle.y })]);
          // Turf's sphere is that of the mean radius, Mercator's that of the equator: 0.1 % apart.
          const measured = distance(ends[0] ?? [], ends[1] ?? [], { units: "meters" });
          expect(measured / (said * metres)).toBeCloseTo(1, 2);
        }
      }),
    );
  });
});

describe("a measured way", () => {
  it("is the sum of its parts, and nothing where there is one point or none", () => {
    const [a, b, c] = [
      [46.7, 39.8],
      [46.9, 40.1],
      [47.2, 39.5],
    ] as const;
    expect(wayMeters([])).toBe(0);
    expect(wayMeters([a])).toBe(0);
    expect(wayMeters([a, b, c])).toBeCloseTo(wayMeters([a, b]) + wayMeters([b, c]), 3);
    // One degree of latitude is 111.2 km on the mean sphere.
    expect(wayMeters([a, [46.7, 40.8]])).toBeCloseTo(111_195, -2);
  });
});
