/** What is drawn to which zoom, and how exact the line is said to be: held to the passports. */
import { pointToLineDistance } from "@turf/turf";
import type { FeatureCollection, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { zooms } from "../../src/map/groundZooms";
import { reliefZooms } from "../../src/map/relief";
import { line, shipped, textOf } from "../fixtures/shipped";

const passport = (id: string) => {
  const layer = shipped.layers.find((candidate) => candidate.id === id);
  if (layer === undefined) throw new Error(`${id} has no passport`);
  return layer;
};
const css = textOf("src/app/css/map.css");

describe("a layer of the ground", () => {
  it.each([
    ["water", zooms.water],
    ["rivers", zooms.rivers],
    ["roads", zooms.roads],
    ["rayon-lines", zooms.districts],
    ["nagorno-karabakh", zooms.areas],
    ["borders", zooms.borders],
  ] as const)("begins to fade at the zoom that its passport allows: %s", (id, zoom) => {
    expect(zoom).toBe(passport(id).maxZoom);
  });

  it("has faded a zoom and a half past it: the relief", () => {
    expect(reliefZooms[1]).toBeLessThanOrEqual(passport("relief").maxZoom + 1.5);
  });
});

describe("the band along the line of contact", () => {
  const { accuracyMeters } = passport("line-of-contact");

  it("is as wide as the line is uncertain, on the ground, in the SVG", () => {
    const pixelsPerMeter = 512 / (2 * Math.PI * 6_378_137 * Math.cos((39.9 * Math.PI) / 180));
    const width = Number(/stroke-width: calc\(([\d.]+)px \* pow\(2, var\(--z\)\)\)/.exec(css)?.[1]);
    expect(width / (2 * accuracyMeters * pixelsPerMeter)).toBeCloseTo(1, 2);
  });

  it("reaches as far in the engine, on either side", () => {
    const { features } = JSON.parse(textOf("public/geo/line-exactness.geojson")) as FeatureCollection<Polygon>;
    const [area] = features;
    if (area === undefined) throw new Error("There is no area");
    const edge = area.geometry.coordinates[0] ?? [];
    const toLine = edge.map((corner) =>
      Math.min(...line.features.map((part) => pointToLineDistance(corner, part, { units: "meters" }))),
    );
    expect(Math.min(...toLine)).toBeGreaterThan(accuracyMeters - 150);
    expect(Math.max(...toLine)).toBeLessThan(accuracyMeters + 150);
    expect(area.properties).toMatchObject({ accuracyMeters });
  });
});
