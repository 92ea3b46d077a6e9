/** What is drawn to which zoom, and how exact the line is said to be: held to the passports. */
import { describe, expect, it } from "vitest";
import { pixelsPerMeter, zooms } from "../../src/map/groundZooms";
import { reliefZooms } from "../../src/map/relief";
import { shipped, textOf } from "../fixtures/shipped";

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
  it("is as wide as the line is uncertain, on the ground, in both renderers", () => {
    const { accuracyMeters } = passport("line-of-contact");
    expect(zooms.lineAccuracyMeters).toBe(accuracyMeters);
    const width = Number(/stroke-width: calc\(([\d.]+)px \* pow\(2, var\(--z\)\)\)/.exec(css)?.[1]);
    expect(width / (2 * accuracyMeters * pixelsPerMeter)).toBeCloseTo(1, 2);
  });
});
