/**
 * What is drawn, checked against what is known about the ground: form, areas, the line of contact and which side of
 * it places lie on.
 */
import { area, difference, featureCollection } from "@turf/turf";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import {
  read,
  layers,
  featuresOf,
  type Area,
  isArea,
  ringsOf,
  property,
  areaKm2,
  only,
  country,
  oblast,
  deFacto,
  lineParts,
  positionsOf,
  at,
  turning,
  nearest,
  departureMeters,
} from "./geometry";

describe.each([...layers])("%s", (file, features) => {
  it("is GeoJSON as RFC 7946 has it: WGS 84 and nothing else", () => {
    expect(features.length).toBeGreaterThan(0);
    expect(JSON.parse(read(file))).not.toHaveProperty("crs");
  });

  it("stays in the region, longitude first, with no more than five decimals", () => {
    const isGood = (position: Position) => {
      const [lng, lat] = at(position);
      const isRounded = [lng, lat].every((degrees) => Number(degrees.toFixed(5)) === degrees);
      return position.length === 2 && lng >= 42.5 && lng <= 52 && lat >= 37.5 && lat <= 43 && isRounded;
    };
    expect(features.flatMap(positionsOf).filter((position) => !isGood(position))).toEqual([]);
  });

  it("closes every ring and winds outer rings counterclockwise, holes clockwise (RFC 7946, 3.1.6)", () => {
    for (const polygon of features.filter(isArea).flatMap(ringsOf)) {
      polygon.forEach((ring, index) => {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(Math.sign(turning(ring))).toBe(index === 0 ? 1 : -1);
      });
    }
  });

  it("says of its areas what they measure", () => {
    for (const feature of features.filter(isArea)) {
      const said = property(feature, "areaKm2");
      if (typeof said === "number") expect(Math.abs(areaKm2([feature]) - said)).toBeLessThanOrEqual(0.5);
    }
  });
});

describe("the areas", () => {
  // Published: the official areas of the two states, and the rounded figure usually given for the oblast.
  it.each([
    ["Armenia", country("ARM"), 29_743],
    ["Azerbaijan with Nakhchivan", country("AZE"), 86_600],
    ["the oblast", [oblast], 4_400],
  ])("give %s within 1.5 % of the published figure", (_name, features, published) => {
    expect(Math.abs(areaKm2(features) / published - 1)).toBeLessThan(0.015);
  });

  it("put the oblast inside Azerbaijan, and the de facto area too but for the coarseness of its edge", () => {
    const azerbaijan = only(country("AZE").filter((feature) => property(feature, "part") === "main"));
    const shareOutside = (feature: Area) => {
      const outside = difference(featureCollection([feature, azerbaijan]));
      return outside === null ? 0 : area(outside) / area(feature);
    };
    expect(shareOutside(oblast)).toBeLessThan(0.001);
    expect(shareOutside(deFacto)).toBeLessThan(0.015);
  });
});

describe("the line of contact", () => {
  it("runs in one piece from the Araz to the border of Armenia", () => {
    const [main, ridge] = lineParts;
    expect(lineParts).toHaveLength(2);
    expect(ridge?.[0]).toEqual(main?.at(-1));
    const distanceToBorder = (position: Position | undefined, id: string) => {
      const borders = featuresOf("borders.geojson").filter((feature) => property(feature, "id") === id);
      const lines = borders.flatMap(({ geometry }) =>
        geometry.type === "MultiLineString" ? geometry.coordinates : [],
      );
      return nearest(at(position), lines).meters;
    };
    expect(distanceToBorder(main?.[0], "border-aze-irn")).toBeLessThan(1000);
    expect(distanceToBorder(ridge?.at(-1), "border-arm-aze")).toBeLessThan(1000);
  });

  // Positions: Who's On First, GeoNames and Wikipedia, as in the list of places and in `towns.geojson`. Sides: as the reports
  // of the time have them, checked against Crisis Group's polygons. All lie further from the line than it is drawn exactly.
  it.each([
    ["Talish", [46.74083, 40.38139], "armenian"],
    ["Mataghis", [46.75022, 40.32586], "armenian"],
    ["Levonarkh", [46.80833, 40.31667], "armenian"],
    ["Martakert", [46.81278, 40.21528], "armenian"],
    ["Aghdam", [46.92736, 39.99096], "armenian"],
    ["Askeran", [46.83161, 39.9391], "armenian"],
    ["Stepanakert", [46.7528, 39.8177], "armenian"],
    ["Martuni", [47.11306, 39.79528], "armenian"],
    ["Fuzuli", [47.14529, 39.60094], "armenian"],
    ["Jabrayil", [47.02835, 39.39917], "armenian"],
    ["Tap Qaraqoyunlu", [46.77056, 40.42833], "azerbaijani"],
    ["Hasangaya", [46.84778, 40.32528], "azerbaijani"],
    ["Gapanli", [46.96792, 40.25812], "azerbaijani"],
    ["Qaraağacı", [46.98322, 40.29557], "azerbaijani"],
    ["Terter", [46.93161, 40.34201], "azerbaijani"],
    ["Ahmadaghali", [47.03793, 40.11064], "azerbaijani"],
    ["Horadiz", [47.33639, 39.44778], "azerbaijani"],
  ])("has %s on the side that held it", (_name, position, side) => {
    // It is drawn from south-east to north-west: what lies to its left lies behind the Armenian positions.
    const { left, meters } = nearest(position, lineParts);
    expect(left > 0 ? "armenian" : "azerbaijani").toBe(side);
    expect(meters).toBeGreaterThan(300);
  });

  it("is the edge of the area held by Armenian and Karabakh forces", () => {
    expect(departureMeters(lineParts, ringsOf(deFacto).flat())).toBeLessThan(20);
  });
});
