import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TILE_PIXELS, toLngLat, toWorld, worldLength, worldPixels } from "../../src/model/mercator";

const anyPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

describe("a position in Web Mercator", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(anyPosition, (position) => {
        const [lng, lat] = toLngLat(toWorld(position));
        expect(lng).toBeCloseTo(position[0], 9);
        expect(lat).toBeCloseTo(position[1], 9);
      }),
    );
  });

  it("lies where the EPSG's own example has it", () => {
    // Guidance Note 7-2, Popular Visualisation Pseudo-Mercator: 24°22'54.433"N, 100°20'00.000"W → E -11169055.58, N 2800000.00.
    const { x, y } = toWorld([-(100 + 20 / 60), 24 + 22 / 60 + 54.433 / 3600]);
    const equator = 2 * Math.PI * 6_378_137;
    expect((x - 0.5) * equator).toBeCloseTo(-11_169_055.58, 1);
    expect((0.5 - y) * equator).toBeCloseTo(2_800_000, 1);
  });

  it("has its origin in the north-west and its middle at 0° N 0° E", () => {
    expect(toWorld([0, 0]).x).toBeCloseTo(0.5, 15);
    expect(toWorld([0, 0]).y).toBeCloseTo(0.5, 15);
    const corner = toWorld([-180, 85.051_128_779_806_59]);
    expect(corner.x).toBe(0);
    expect(corner.y).toBeCloseTo(0, 12);
    expect(toWorld([0, 10]).y).toBeLessThan(toWorld([0, -10]).y);
  });
});

describe("a length on the ground", () => {
  it("is as long on the map as a step north by so many metres", () => {
    const perDegree = (6_378_137 * Math.PI) / 180;
    fc.assert(
      fc.property(
        fc.double({ min: -80, max: 80, noNaN: true }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        (lat, meters) => {
          const step = meters / perDegree / 2;
          const drawn = toWorld([46, lat - step]).y - toWorld([46, lat + step]).y;
          expect(worldLength(meters, lat) / drawn).toBeCloseTo(1, 4);
        },
      ),
    );
  });

  it("is twice as long at 60° as on the equator", () => {
    expect(worldLength(1000, 60) / worldLength(1000, 0)).toBeCloseTo(2, 12);
  });
});

describe("a zoom", () => {
  it("doubles the world with each step, from one tile at 0", () => {
    expect(worldPixels(0)).toBe(TILE_PIXELS);
    expect(worldPixels(9)).toBe(2 * worldPixels(8));
  });
});
