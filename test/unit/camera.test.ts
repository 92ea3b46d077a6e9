import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groundUnder, groundUnits } from "../../src/map/groundFrame";
import {
  cameraFor,
  cameraOf,
  creditsHeight,
  frameOf,
  inView,
  narrowMap,
  onEdge,
  project,
  unproject,
  viewportOf,
  zoomOf,
} from "../../src/select/camera";
import { anyViewport } from "../fixtures/arbitraries";
import { shipped } from "../fixtures/shipped";

const { firstView, bothCountries } = shipped.geography;
const anySize = fc.record({
  width: fc.integer({ min: 60, max: 2560 }),
  height: fc.integer({ min: 60, max: 2560 }),
});
const anyPoint = fc.record({ x: fc.integer({ min: -500, max: 3000 }), y: fc.integer({ min: -500, max: 3000 }) });
const anyZoom = fc.double({ min: 4, max: 13, noNaN: true });
const anyCamera = fc
  .tuple(anyViewport, anyZoom, anySize)
  .map(([{ center }, zoom, size]) => cameraOf(firstView, { center: [center[0] / 2, center[1] / 2], zoom }, size));

describe("a position on the map", () => {
  it("is projected to a pixel, and that pixel is the same position", () => {
    fc.assert(
      fc.property(anyCamera, anyPoint, (camera, point) => {
        const there = project(camera, unproject(camera, point));
        expect(there.x).toBeCloseTo(point.x, 4);
        expect(there.y).toBeCloseTo(point.y, 4);
      }),
    );
  });

  it("stands in the middle of the map if it is the viewport's middle", () => {
    fc.assert(
      fc.property(anyZoom, anySize, (zoom, size) => {
        const camera = cameraOf(firstView, { center: [46.75, 39.82], zoom }, size);
        const { x, y } = project(camera, [46.75, 39.82]);
        expect(x).toBeCloseTo(size.width / 2, 6);
        expect(y).toBeCloseTo(size.height / 2, 6);
      }),
    );
  });

  it("is farther right the farther east, and farther up the farther north", () => {
    const camera = cameraFor(firstView, { width: 400, height: 400 });
    expect(project(camera, [47, 40]).x).toBeGreaterThan(project(camera, [46, 40]).x);
    expect(project(camera, [47, 40]).y).toBeLessThan(project(camera, [47, 39]).y);
  });

  it("is in view if it is within the map, clear of its edge", () => {
    fc.assert(
      fc.property(anyCamera, anyPoint, (camera, point) => {
        const { width, height } = camera.size;
        fc.pre([point.x, point.y, width - point.x, height - point.y].every((gap) => Math.abs(gap - 25) > 1));
        const clear = point.x >= 25 && point.y >= 25 && point.x <= width - 25 && point.y <= height - 25;
        expect(inView(camera, unproject(camera, point), 25)).toBe(clear);
      }),
    );
  });
});

describe("a camera", () => {
  it("comes back from the viewport that it is", () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const again = cameraOf(firstView, viewportOf(camera), camera.size);
        expect(again.pixelsPerWorld / camera.pixelsPerWorld).toBeCloseTo(1, 9);
        expect(again.center.x).toBeCloseTo(camera.center.x, 12);
        expect(again.center.y).toBeCloseTo(camera.center.y, 12);
        expect(zoomOf(again)).toBeCloseTo(viewportOf(camera).zoom, 9);
      }),
    );
  });

  it.each([
    ["the first view", firstView],
    ["both countries", bothCountries],
  ])("for %s shows the whole of it above the credits, and no smaller than it must", (_name, bounds) => {
    fc.assert(
      fc.property(anySize, (size) => {
        const camera = cameraFor(bounds, size);
        const a = project(camera, [bounds.west, bounds.north]);
        const b = project(camera, [bounds.east, bounds.south]);
        const room = { width: size.width, height: size.height - creditsHeight };
        expect(Math.min(a.x, a.y)).toBeGreaterThan(-0.001);
        expect(b.x).toBeLessThan(room.width + 0.001);
        expect(b.y).toBeLessThan(room.height + 0.001);
        expect(Math.max((b.x - a.x) / room.width, (b.y - a.y) / room.height)).toBeCloseTo(1, 6);
      }),
    );
  });

  it.each([
    { width: 0, height: 0 },
    { width: 300, height: 20 },
    { width: 0, height: 600 },
  ])("is one still where the map has no room ($width × $height)", (size) => {
    const camera = cameraFor(firstView, size);
    expect(camera.pixelsPerWorld).toBeGreaterThan(0);
    expect(Number.isFinite(zoomOf(camera))).toBe(true);
  });
});

describe("a spot on the map’s edge", () => {
  const anyBearing = fc.double({ min: 0, max: 360, noNaN: true });
  const anyMap = fc.record({ width: fc.integer({ min: 280, max: 2560 }), height: fc.integer({ min: 240, max: 1600 }) });

  it("lies in the true direction from the middle, on every map", () => {
    fc.assert(
      fc.property(anyMap, anyBearing, (size, bearing) => {
        const { x, y } = onEdge(cameraFor(firstView, size), bearing);
        const middle = { x: size.width / 2, y: (size.height - creditsHeight) / 2 };
        const seen = (Math.atan2(x - middle.x, middle.y - y) * 180) / Math.PI;
        expect(Math.abs(((seen - bearing + 540) % 360) - 180)).toBeLessThan(2);
      }),
    );
  });

  it("lies inside the map, clear of its edge and of the credits", () => {
    fc.assert(
      fc.property(anyMap, anyBearing, (size, bearing) => {
        const { x, y } = onEdge(cameraFor(firstView, size), bearing);
        expect(Math.min(x, y, size.width - x, size.height - creditsHeight - y)).toBeGreaterThan(20);
      }),
    );
  });

  it("lies at the edge: one step farther out it would be over the margin", () => {
    fc.assert(
      fc.property(anyMap, anyBearing, (size, bearing) => {
        const { x, y } = onEdge(cameraFor(firstView, size), bearing);
        const gaps = [x, y, size.width - x, size.height - creditsHeight - y];
        // On a narrow map the west is kept free for the buttons.
        expect(Math.min(...gaps)).toBeLessThan(size.width < narrowMap && x < size.width / 2 ? 97 : 25);
      }),
    );
  });

  it.each([
    ["Yerevan", "sargsyan-osce-ambassadors", "west"],
    ["Washington", "kerry-aliyev-washington", "north-west"],
    ["Moscow", "putin-calls", "north"],
    ["Vienna", "vienna-permanent-council", "north-west"],
  ])("is for %s where a compass points from Karabakh", (_name, id, towards) => {
    const event = Object.entries(shipped.geography.events).find(([found]) => found === id)?.[1];
    const quarter = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];
    expect(quarter[Math.round((event?.away?.bearing ?? NaN) / 45) % 8]).toBe(towards);
  });
});

describe("the frame", () => {
  it("is the largest square above the credits, in their middle", () => {
    fc.assert(
      fc.property(anySize, (size) => {
        const { left, top, side } = frameOf(size);
        const room = { width: size.width, height: size.height - creditsHeight };
        expect(side).toBe(Math.min(room.width, room.height));
        expect(left + side / 2).toBe(room.width / 2);
        expect(top + side / 2).toBe(room.height / 2);
      }),
    );
  });

  it("holds the first view exactly, and the ground's own picture of it", () => {
    fc.assert(
      fc.property(anySize, (size) => {
        const camera = cameraFor(firstView, size);
        const { left, top, side } = frameOf(size);
        const corner = project(camera, [firstView.west, firstView.north]);
        expect(corner.x).toBeCloseTo(left, 4);
        expect(corner.y).toBeCloseTo(top, 4);
        expect(project(camera, [firstView.east, firstView.south]).x).toBeCloseTo(left + side, 4);
        const ground = groundUnder(firstView, camera);
        expect(ground.x).toBeCloseTo(0, 4);
        expect(ground.y).toBeCloseTo(0, 4);
        expect(ground.width).toBeCloseTo(groundUnits, 4);
      }),
    );
  });
});
