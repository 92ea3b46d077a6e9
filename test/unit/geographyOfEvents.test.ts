import { circle, lineString, polygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { measure } from "../../src/model/geography";
import { middleOfLine, sideOfLine } from "../../src/model/line";
import { toWorld } from "../../src/model/mercator";
import { countries, held, line, oblast, only, shipped } from "../fixtures/shipped";

const { geography } = shipped;
const { firstView } = geography;
const inside = ([lng = NaN, lat = NaN]: readonly number[], { west, south, east, north }: typeof firstView) =>
  lng >= west && lng <= east && lat >= south && lat <= north;

describe("which side of the line a place lies on", () => {
  // A line due north with the area held to its west; a degree of longitude at 40° N is 85.39 km.
  const straight = lineString([
    [47, 39],
    [47, 41],
  ]);
  const west = polygon([
    [
      [46, 39],
      [47, 39],
      [47, 41],
      [46, 41],
      [46, 39],
    ],
  ]);

  it("is told with its distance along the ground", () => {
    const eastern = sideOfLine([47.1, 40], [straight], west);
    expect(eastern.side).toBe("azerbaijani");
    expect(Math.abs(eastern.meters / 8539 - 1)).toBeLessThan(0.005);
    const western = sideOfLine([46.9, 40], [straight], west);
    expect(western.side).toBe("armenian");
    expect(western.meters).toBeCloseTo(eastern.meters, 0);
  });

  it("is told by the nearest of several pieces of line", () => {
    const near = lineString([
      [47.05, 39],
      [47.05, 41],
    ]);
    expect(sideOfLine([47.1, 40], [straight, near], west).meters).toBeLessThan(4500);
  });

  it.each([
    ["Martakert", [46.81278, 40.21528], "armenian", 5],
    ["Stepanakert", [46.7528, 39.8177], "armenian", 15],
    ["Fuzuli", [47.14529, 39.60094], "armenian", 5],
    ["Terter", [46.93161, 40.34201], "azerbaijani", 1],
    ["Barda", [47.12694, 40.37444], "azerbaijani", 10],
    ["Horadiz", [47.33639, 39.44778], "azerbaijani", 1],
  ] as const)("is known of %s, which lies %s kilometres off at least", (_name, position, side, kilometres) => {
    const found = sideOfLine(position, line.features, held);
    expect(found.side).toBe(side);
    expect(found.meters).toBeGreaterThan(kilometres * 1000);
    expect(found.meters).toBeLessThan(60_000);
  });

  it("is that of who held each place of a report, but for those that changed hands or are disputed", () => {
    for (const { whereabouts, id } of shipped.events) {
      if (whereabouts.kind !== "place" || id === "lele-tepe") continue;
      const place = only(shipped.places.filter((candidate) => candidate.id === whereabouts.place));
      // Of some heights no source says who held them on that day.
      if (place.heldOn20160401 === "disputed" || place.heldOn20160401 === null) continue;
      expect(geography.events[id]?.lies?.side, id).toBe(place.heldOn20160401);
    }
  });
});

describe("the middle of the line", () => {
  it("lies halfway along it", () => {
    const bent = lineString([
      [47, 40],
      [47, 40.2],
      [47, 40.4],
    ]);
    expect(middleOfLine(bent)[0]).toBeCloseTo(47, 9);
    expect(middleOfLine(bent)[1]).toBeCloseTo(40.2, 6);
  });

  it("is where the signs of the whole line point", () => {
    const whole = shipped.events.filter(({ whereabouts }) => whereabouts.kind === "line");
    expect(whole.length).toBeGreaterThan(0);
    for (const { id } of whole) {
      expect(geography.events[id]).toEqual({
        anchor: geography.lineMiddle,
        discs: [],
        bands: [],
        away: null,
        lies: null,
      });
    }
    expect(sideOfLine(geography.lineMiddle, line.features, held).meters).toBeLessThan(50);
  });
});

describe("the first view", () => {
  it("is a square on the map", () => {
    const a = toWorld([firstView.west, firstView.north]);
    const b = toWorld([firstView.east, firstView.south]);
    expect((b.x - a.x) / (b.y - a.y)).toBeCloseTo(1, 9);
  });

  it("shows the whole line, and every disc whole", () => {
    const corners = line.features.flatMap(({ geometry }) => geometry.coordinates);
    expect(corners.filter((corner) => !inside(corner, firstView))).toEqual([]);
    const discs = Object.values(geography.events).flatMap((event) => event.discs);
    expect(discs.length).toBeGreaterThan(10);
    for (const { center, radiusMeters } of discs) {
      const edge = circle([...center], radiusMeters, { units: "meters" }).geometry.coordinates.flat();
      expect(edge.filter((corner) => !inside(corner, firstView))).toEqual([]);
    }
  });

  it("leaves a little room around them, and no more than that", () => {
    const corners = line.features
      .flatMap(({ geometry }) => geometry.coordinates)
      .map(([lng = 0, lat = 0]) => toWorld([lng, lat]));
    const tall = Math.max(...corners.map(({ y }) => y)) - Math.min(...corners.map(({ y }) => y));
    const view = toWorld([firstView.east, firstView.south]).y - toWorld([firstView.west, firstView.north]).y;
    expect(view / tall).toBeGreaterThan(1.05);
    expect(view / tall).toBeLessThan(1.4);
  });
});

describe("both countries", () => {
  it("are shown whole, Yerevan and Baku and Nakhchivan with them", () => {
    for (const capital of [
      [44.51, 40.18],
      [49.87, 40.41],
      [45.41, 39.21],
    ]) {
      expect(inside(capital, geography.bothCountries)).toBe(true);
    }
    expect(inside([firstView.west, firstView.south], geography.bothCountries)).toBe(true);
  });
});

describe("geometry without the line", () => {
  it("is refused, with what is missing", () => {
    const none = { ...line, features: line.features.slice(1) };
    const without = {
      ...none,
      features: none.features.filter(({ properties }) => properties?.["id"] !== "line-of-contact-main"),
    };
    expect(() => measure(shipped, { line: without, held, oblast, countries, towns: shipped.towns })).toThrow(
      "line-of-contact-main",
    );
  });
});
