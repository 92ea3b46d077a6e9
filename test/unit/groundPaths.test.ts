import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, it } from "vitest";
import { groundBox, groundScale, groundUnits } from "../../src/map/groundFrame";
import { groundProjector } from "../../src/map/groundPath";
import { groundPaths } from "../../src/map/groundPaths";
import { toWorld } from "../../src/model/mercator";
import type { Point } from "../../src/select/camera";
import { line, shipped, topology } from "../fixtures/shipped";

const { firstView } = shipped.geography;
const { edge, ...paths } = groundPaths(topology, firstView);

/** The corners of path data made of `m`, `l` and `z` with whole, relative steps, one list for each subpath. */
function subpaths(data: string): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  let pen = { x: 0, y: 0 };
  for (const [, command = "", steps = ""] of data.matchAll(/([mlz])([^mlz]*)/g)) {
    if (command === "z") pen = found.at(-1)?.[0] ?? pen;
    if (command === "m") found.push([]);
    const numbers = [...steps.matchAll(/-?\d+/g)].map(Number);
    for (let i = 0; i < numbers.length; i += 2) {
      pen = { x: pen.x + (numbers[i] ?? NaN), y: pen.y + (numbers[i + 1] ?? NaN) };
      found.at(-1)?.push(pen);
    }
  }
  return found;
}
const scale = groundScale(firstView);
const toGround = ([lng = 0, lat = 0]: readonly number[]): Point => {
  const { x, y } = toWorld([lng, lat]);
  return { x: scale.x(x), y: scale.y(y) };
};

describe.each(Object.entries(paths))("the path of %s", (_name, data) => {
  it("is written in whole steps and nothing else", () => {
    expect(data).toMatch(/^(m-?\d+[ -]\d+([ l-][-\d ]*)?z?)+$/);
    expect(data).not.toMatch(/[.e,]/);
    for (const path of subpaths(data))
      expect(path.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
  });
});

describe("the ground", () => {
  it("costs at most 10 kB", () => {
    const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    expect(brotliCompressSync(Object.values(paths).join("\n"), best).length).toBeLessThanOrEqual(10_000);
  });

  it("draws a border on the edges of the countries beside it, corner for corner", () => {
    const corners = (data: string) =>
      new Set(subpaths(data).flatMap((path) => path.map(({ x, y }) => `${String(x)} ${String(y)}`)));
    const [armenia, azerbaijan, borders] = [corners(paths.armenia), corners(paths.azerbaijan), corners(paths.borders)];
    const between = [...armenia].filter((corner) => azerbaijan.has(corner));
    expect(between.length).toBeGreaterThan(100);
    expect(between.filter((corner) => !borders.has(corner))).toEqual([]);
  });

  it("goes along a line in the one direction, wherever it runs, so that it is sent once", () => {
    const steps = (data: string) =>
      subpaths(data).flatMap((path) => path.slice(1).map(({ x, y }, i) => [path[i], { x, y }]));
    const written = (data: string) => new Set(steps(data).map((step) => JSON.stringify(step)));
    const back = (data: string) => steps(data).map(([from, to]) => JSON.stringify([to, from]));
    for (const [one, other] of [
      [paths.azerbaijan, paths.armenia],
      [paths.azerbaijan, paths.borders],
      [paths.held, paths.line],
    ] as const) {
      expect(back(other).filter((step) => written(one).has(step)).length).toBeLessThan(10);
    }
  });

  it("has the line of contact where it is, to the unit", () => {
    const drawn = subpaths(paths.line);
    const ends = line.features.map(({ geometry }) => geometry.coordinates);
    expect(drawn).toHaveLength(ends.length);
    ends.forEach((coordinates, index) => {
      for (const which of [0, -1]) {
        const there = toGround(coordinates.at(which) ?? []);
        const here = drawn[index]?.at(which);
        expect(Math.abs((here?.x ?? NaN) - there.x)).toBeLessThanOrEqual(2);
        expect(Math.abs((here?.y ?? NaN) - there.y)).toBeLessThanOrEqual(2);
      }
    });
  });

  it("shows the whole line within the first view", () => {
    for (const { x, y } of subpaths(paths.line).flat()) {
      expect(Math.min(x, y)).toBeGreaterThan(0);
      expect(Math.max(x, y)).toBeLessThan(groundUnits);
    }
  });

  it("has nothing beyond the box in which there is data", () => {
    for (const data of Object.values(paths)) {
      for (const { x, y } of subpaths(data).flat()) {
        expect(x).toBeGreaterThanOrEqual(Math.floor(edge.x) - 1);
        expect(x).toBeLessThanOrEqual(Math.ceil(edge.x + edge.width) + 1);
        expect(y).toBeGreaterThanOrEqual(Math.floor(edge.y) - 1);
        expect(y).toBeLessThanOrEqual(Math.ceil(edge.y + edge.height) + 1);
      }
    }
  });
});

describe("geometry turned into a path", () => {
  const write = groundProjector(firstView);
  const { west, south, east, north } = firstView;

  it("closes a ring and begins the next where that one began", () => {
    const box = (w: number, s: number, e: number, n: number) => [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
      [w, s],
    ];
    const other = box(west, south, (west + east) / 2, north);
    const rings = subpaths(write({ type: "MultiPolygon", coordinates: [[box(west, south, east, north)], [other]] }));
    expect(rings).toHaveLength(2);
    for (const [index, first] of [
      [0, west],
      [1, west],
    ] as const) {
      expect(rings[index]?.[0]).toEqual({ x: Math.round(toGround([first, south]).x), y: groundUnits });
    }
    expect(rings[0]?.map(({ x }) => x)).toEqual([0, groundUnits, groundUnits, 0]);
    expect(rings[1]?.map(({ x }) => x)).toEqual([0, groundUnits / 2, groundUnits / 2, 0]);
  });

  it("never drifts: each corner is rounded by itself, however many came before", () => {
    const corners = Array.from({ length: 500 }, (_, i) => [
      west + (i * (east - west)) / 499,
      i % 2 === 0 ? north : north - 0.01,
    ]);
    const [drawn = []] = subpaths(write({ type: "LineString", coordinates: corners }));
    expect(drawn.length).toBe(500);
    corners.forEach((corner, index) => {
      expect(Math.abs((drawn[index]?.x ?? NaN) - toGround(corner).x)).toBeLessThanOrEqual(0.5);
    });
  });

  it("leaves out steps shorter than a unit", () => {
    const near = [
      [46.9, 39.9],
      [46.900001, 39.9],
      [47, 39.9],
    ];
    expect(subpaths(write({ type: "LineString", coordinates: near })).flat()).toHaveLength(2);
  });

  it("has the first view as its square", () => {
    const { x, y, width, height } = groundBox(firstView, firstView);
    for (const [value, expected] of [
      [x, 0],
      [y, 0],
      [width, groundUnits],
      [height, groundUnits],
    ] as const) {
      expect(value).toBeCloseTo(expected, 6);
    }
  });
});
