/** Whereabouts as they are drawn and told: discs, pieces really cut from the line, directions. */
import { along, bearing, distance, length, lineString, point, pointToLineDistance, polygon } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateEvent, type Ground } from "../../src/model/locateEvent";
import { cutAround, cutBetween, metersFromLine } from "../../src/model/stretch";
import { bandLayers } from "../../src/select/bands";
import { bandFeatures } from "../../src/select/features";
import { numberedEvents } from "../../src/select/visibleEvents";
import type { LngLat } from "../../src/model/ids";
import type { Town } from "../../src/model/model";
import type { Place, Whereabouts } from "../../src/model/types";
import { event, modelOf, names, placeId } from "../fixtures/madeUp";
import { line, only, shipped } from "../fixtures/shipped";

const main = only(line.features.filter(({ properties }) => properties?.["id"] === "line-of-contact-main"));
const lengthMeters = length(main, { units: "meters" });
const corners = new Set(main.geometry.coordinates.map(([lng = 0, lat = 0]) => `${lng.toFixed(5)} ${lat.toFixed(5)}`));
/** How far the farthest point of a path lies from the line. A corner of the line is a point of it: that need not be measured. */
const offLine = (path: readonly LngLat[]) =>
  Math.max(
    0,
    ...path
      .filter(([lng, lat]) => !corners.has(`${lng.toFixed(5)} ${lat.toFixed(5)}`))
      .map((position) => pointToLineDistance(point([...position]), main, { units: "meters" })),
  );
const lengthOf = (path: readonly LngLat[]) =>
  length(lineString(path.map((position) => [...position])), { units: "meters" });
/** A position so many metres along the line, moved a little to its side, as a village beside it is. */
const beside = (meters: number): LngLat => {
  const [lng = 0, lat = 0] = along(main, meters, { units: "meters" }).geometry.coordinates;
  return [lng + 0.01, lat + 0.01];
};
const anyAlong = fc.integer({ min: 12_000, max: Math.floor(lengthMeters) - 12_000 });

describe("a stretch of the line of contact", () => {
  it("is cut from it: every point of it lies on the line, and it ends abreast of the places named", () => {
    fc.assert(
      fc.property(anyAlong, anyAlong, (a, b) => {
        fc.pre(Math.abs(a - b) > 5000);
        const path = cutBetween(main, beside(a), beside(b));
        expect(offLine(path)).toBeLessThan(50);
        const ends = [path[0], path.at(-1)].map((end) => metersFromLine(main, end ?? [0, 0]));
        for (const meters of ends) expect(meters).toBeLessThan(50);
        const reach = (position: LngLat) =>
          Math.min(...path.map((corner) => distance([...position], [...corner], { units: "meters" })));
        for (const named of [beside(a), beside(b)]) expect(reach(named)).toBeLessThan(1500);
      }),
      { numRuns: 30 },
    );
  });

  it("is the same whichever end is named first", () => {
    expect(cutBetween(main, beside(30_000), beside(60_000))).toEqual(cutBetween(main, beside(60_000), beside(30_000)));
  });

  it("that no source bounds runs on past the places named, to both sides, and not past the line’s ends", () => {
    const path = cutAround(main, [beside(60_000), beside(80_000)]);
    expect(offLine(path)).toBeLessThan(50);
    expect(lengthOf(path)).toBeGreaterThan(30_000);
    expect(lengthOf(path)).toBeLessThan(42_000);
    const atEnd = cutAround(main, [beside(1000)]);
    expect(offLine(atEnd)).toBeLessThan(50);
    expect(lengthOf(atEnd)).toBeLessThan(13_000);
  });
});

describe("the bands as shipped", () => {
  const bands = shipped.events.flatMap(({ id, whereabouts }) =>
    (shipped.geography.events[id]?.bands ?? []).map((band) => ({ id, kind: whereabouts.kind, ...band })),
  );

  it("are there, and only for reports of a stretch or a direction", () => {
    expect(bands.length).toBeGreaterThan(1);
    for (const { kind, open } of bands) {
      expect(["stretch", "direction"]).toContain(kind);
      // Only where a source names both ends is a band closed.
      expect(open).toBe(kind === "direction");
    }
  });

  it.each(bands)("lie on the line of contact within 50 m: $id", ({ path }) => {
    expect(path.length).toBeGreaterThan(2);
    expect(offLine(path)).toBeLessThan(50);
  });
});

describe("the layers of a band", () => {
  const path = Array.from({ length: 41 }, (_, index): LngLat => [47 + index / 100, 40]);
  const layersOf = (open: boolean) => {
    const model = modelOf({ events: [event("event")] }, { event: { bands: [{ path, open }] } });
    return bandLayers(model, numberedEvents(model));
  };
  /** How much ink lies on a corner. */
  const inkAt = (open: boolean, corner: LngLat) =>
    layersOf(open)
      .filter((layer) => layer.path.includes(corner))
      .reduce((sum, { share }) => sum + share, 0);

  it("are one where its ends are known: as much ink at the ends as in the middle", () => {
    expect(layersOf(false)).toEqual([{ event: "event", path, share: 1 }]);
  });

  it("fade towards ends that no source names: full in the middle, ever less outwards, still something at the end", () => {
    const ink = path.slice(20).map((corner) => inkAt(true, corner));
    expect(ink[0]).toBeCloseTo(1, 9);
    ink.forEach((here, index) => {
      if (index > 0) expect(here).toBeLessThanOrEqual((ink[index - 1] ?? 0) + 1e-9);
    });
    expect(ink.at(-1)).toBeLessThan(0.5);
    expect(ink.at(-1)).toBeGreaterThan(0);
    expect(inkAt(true, path[0] ?? [0, 0])).toBeCloseTo(ink.at(-1) ?? NaN, 9);
    expect(layersOf(true).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it("are the same for the engine, with their share of the ink", () => {
    const { features } = bandFeatures(layersOf(true));
    expect(features.map(({ properties }) => properties)).toEqual(
      layersOf(true).map(({ share }) => ({ id: "event", share })),
    );
    expect(features.map(({ geometry }) => geometry.coordinates)).toEqual(layersOf(true).map((layer) => layer.path));
  });
});

describe("where an event lies", () => {
  // A line due north; what is west of it is held by Armenian and Karabakh forces, and the oblast reaches half as far.
  const straight = lineString([
    [47, 39],
    [47, 39.5],
    [47, 40],
    [47, 40.5],
    [47, 41],
  ]);
  const box = (west: number, east: number) =>
    polygon([
      [
        [west, 39],
        [east, 39],
        [east, 41],
        [west, 41],
        [west, 39],
      ],
    ]);
  const town = (id: string, position: LngLat): Town => {
    return { id, position, rank: 2, held: null, armenian: null, azerbaijani: null, common: names({ en: id }) };
  };
  const place = (id: string, position: LngLat): Place => ({
    id: placeId(id),
    what: "village",
    position,
    radiusMeters: 1000,
    heldOn20160401: "disputed",
    names: { armenian: names({}), azerbaijani: names({}) },
    sources: [],
  });
  const ground: Ground = {
    main: straight,
    lines: [straight],
    lineMiddle: [47, 40],
    held: box(46, 47),
    oblast: box(46, 46.5),
    towns: [town("west-town", [46.2, 40]), town("east-town", [47.3, 40])],
    places: new Map(
      [place("west", [46.3, 40]), place("middle", [46.8, 40]), place("east", [47.2, 40]), place("far", [47, 50])].map(
        (one) => [one.id, one],
      ),
    ),
  };
  const at = (id: string): Whereabouts => ({ kind: "place", place: placeId(id), radiusMeters: 1000, locatedBy: [] });
  const lies = (id: string) => locateEvent(at(id), ground).lies;
  /** A degree of longitude at 40° N, in metres. */
  const degree = distance([46, 40], [47, 40], { units: "meters" });

  it.each([
    ["west", "armenian", 0.7, true, "west-town", 0.1],
    ["middle", "armenian", 0.2, false, "east-town", 0.5],
    ["east", "azerbaijani", 0.2, false, "east-town", 0.1],
  ] as const)("is told by side, distance, oblast and nearest town: %s", (id, side, off, inOblast, near, to) => {
    const found = lies(id);
    expect(found?.side).toBe(side);
    expect(Math.abs((found?.metersToLine ?? NaN) / (off * degree) - 1)).toBeLessThan(0.01);
    expect(found?.inOblast).toBe(inOblast);
    expect(found?.town.id).toBe(near);
    expect(Math.abs((found?.town.meters ?? NaN) / (to * degree) - 1)).toBeLessThan(0.01);
  });

  it("is a disc for each place, and told in words only where there is one place", () => {
    const spots = ["west", "east"].map((id) => ({ place: placeId(id), radiusMeters: 2000 }));
    const both = locateEvent({ kind: "places", places: spots, locatedBy: [] }, ground);
    expect(both.discs).toEqual([
      { center: [46.3, 40], radiusMeters: 2000 },
      { center: [47.2, 40], radiusMeters: 2000 },
    ]);
    expect(both.lies).toBeNull();
    expect(both.anchor).toEqual([46.3, 40]);
  });

  it("is the line’s middle for the whole line, and nowhere for what no source places", () => {
    const none = { discs: [], bands: [], away: null, lies: null };
    expect(locateEvent({ kind: "line", locatedBy: [] }, ground)).toEqual({ ...none, anchor: [47, 40] });
    const unlocated: Whereabouts = { kind: "unlocated", wording: { en: "somewhere" }, locatedBy: [] };
    expect(locateEvent(unlocated, ground)).toEqual({ ...none, anchor: null });
    expect(locateEvent({ ...unlocated, kind: "direction", towards: [] }, ground)).toEqual({ ...none, anchor: null });
  });

  it("is a direction and a distance for what was far away", () => {
    const { away, discs, bands } = locateEvent({ kind: "away", place: placeId("far"), locatedBy: [] }, ground);
    expect(away?.bearing).toBeCloseTo(0, 6);
    expect(Math.abs((away?.meters ?? NaN) / 1_112_000 - 1)).toBeLessThan(0.01);
    expect([discs, bands]).toEqual([[], []]);
  });

  it("is, as shipped, in a direction between 0 and 360 degrees, the one that a compass has", () => {
    for (const { id, whereabouts } of shipped.events) {
      if (whereabouts.kind !== "away") continue;
      const { position } = only(shipped.places.filter((one) => one.id === whereabouts.place));
      const away = shipped.geography.events[id]?.away;
      const compass = bearing(point([...shipped.geography.lineMiddle]), point([...position]));
      expect(away?.bearing).toBeGreaterThanOrEqual(0);
      expect(away?.bearing).toBeLessThan(360);
      expect(((away?.bearing ?? NaN) - compass + 360) % 360).toBeCloseTo(0, 6);
    }
  });

  it("is told of every shipped event with one place, with a town of this map", () => {
    for (const { id, whereabouts } of shipped.events) {
      const found = shipped.geography.events[id]?.lies ?? null;
      expect(found === null, id).toBe(whereabouts.kind !== "place");
      if (found !== null) expect(shipped.towns.map((one) => one.id)).toContain(found.town.id);
    }
  });
});
