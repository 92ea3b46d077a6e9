import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapeSize } from "../../src/map/markShapes";
import { cameraFor, cameraOf, onEdge, project, type Camera, narrowMap } from "../../src/select/camera";
import { layoutMarks, type Mark } from "../../src/select/marks";
import { numberedEvents, visibleEvents } from "../../src/select/visibleEvents";
import { initialView, maxZoom, minZoom } from "../../src/state/viewState";
import { event, modelOf } from "../fixtures/madeUp";
import { shipped } from "../fixtures/shipped";

const { firstView } = shipped.geography;
const shown = visibleEvents(shipped, initialView("en"));
const squares = [320, 360, 440, 640, 768, 1024, 1440, 1920, 2560].map((side) => ({ width: side, height: side }));
const sizes = [...squares, { width: 320, height: 568 }, { width: 1280, height: 720 }, { width: 844, height: 390 }];

/** No sign is drawn wider than its shape's square; 28 px leave none of it under another. */
const WIDTH = shapeSize - 2;
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);
const pairs = (marks: readonly Mark[]) => marks.flatMap((a, i) => marks.slice(i + 1).map((b) => [a, b] as const));
const tooClose = (marks: readonly Mark[]) =>
  pairs(marks)
    .filter(([a, b]) => distance(a.at, b.at) < WIDTH)
    .map(([a, b]) => `${a.event.id} and ${b.event.id}: ${distance(a.at, b.at).toFixed(1)} px`);

describe.each(sizes)("on a map of $width × $height, a sign", (size) => {
  const camera = cameraFor(firstView, size);
  const marks = layoutMarks(shipped, shown, camera, false);

  it("stands for each report that has a place, a stretch, the whole line or a direction far away, and for no other", () => {
    const placed = shown.filter(({ event: { whereabouts } }) => {
      if (whereabouts.kind === "direction") return whereabouts.towards.length > 0;
      // On a narrow map there is no room for the words that say how far away: a bare sign would seem to stand on the ground.
      if (whereabouts.kind === "away") return size.width >= narrowMap;
      return whereabouts.kind !== "unlocated";
    });
    expect(placed.length).toBeGreaterThan(12);
    expect(placed.length).toBeLessThan(shown.length);
    expect(marks.map((mark) => mark.event.id)).toEqual(placed.map((numbered) => numbered.event.id));
  });

  it("covers no other", () => {
    expect(tooClose(marks)).toEqual([]);
  });

  it("stays on the map", () => {
    for (const { at } of marks) {
      expect(Math.min(at.x, at.y, size.width - at.x, size.height - at.y)).toBeGreaterThan(shapeSize / 2);
    }
  });

  it("stands where it stood if it is laid out again", () => {
    const again = visibleEvents(shipped, initialView("en"));
    expect(layoutMarks(structuredClone(shipped), again, { ...camera }, false)).toEqual(marks);
  });

  it("points at where the event lies", () => {
    for (const { event, anchor } of marks.filter(({ awayMeters }) => awayMeters === null)) {
      const position = shipped.geography.events[event.id]?.anchor;
      expect(anchor).toEqual(project(camera, position ?? [0, 0]));
    }
  });

  it("stands at the map’s edge for what was far away, and for nothing else", () => {
    const away = marks.filter(({ awayMeters }) => awayMeters !== null);
    expect(away.map(({ event }) => event.id)).toEqual(
      marks.filter(({ event }) => event.whereabouts.kind === "away").map(({ event }) => event.id),
    );
    for (const { event, anchor, awayMeters } of away) {
      expect(anchor).toEqual(onEdge(camera, shipped.geography.events[event.id]?.away?.bearing ?? NaN));
      expect(awayMeters).toBeGreaterThan(100_000);
    }
  });
});

describe("at any zoom that the map allows, a sign", () => {
  it("covers no other", () => {
    fc.assert(
      fc.property(fc.double({ min: minZoom, max: maxZoom, noNaN: true }), (zoom) => {
        const camera = cameraOf(firstView, { center: [46.95, 39.9], zoom }, { width: 600, height: 600 });
        for (const events of [shown, numberedEvents(shipped)]) {
          expect(tooClose(layoutMarks(shipped, events, camera, false))).toEqual([]);
        }
      }),
      { examples: [[minZoom], [maxZoom]] },
    );
  });
});

describe("made-up events", () => {
  const place = (id: string, x: number, y: number, camera: Camera) => {
    const lng = 46.9 + x / 1000;
    const lat = 39.9 - y / 1000;
    return { id, anchor: [lng, lat] as const, camera };
  };
  const camera = cameraOf(firstView, { center: [46.9, 39.9], zoom: 9 }, { width: 600, height: 600 });
  const layout = (...spots: readonly ReturnType<typeof place>[]) => {
    const events = spots.map(({ id }) =>
      event(id, { whereabouts: { kind: "unlocated", wording: { en: "somewhere" }, locatedBy: [] } }),
    );
    const where = Object.fromEntries(
      spots.map(({ id, anchor }) => [id, { anchor, discs: [{ center: anchor, radiusMeters: 1000 }] }]),
    );
    const model = modelOf({ events }, where);
    return layoutMarks(model, numberedEvents(model), camera, false);
  };

  it("keep their place where nobody is near", () => {
    const marks = layout(place("a", 0, 0, camera), place("b", 0, 200, camera), place("c", 200, 0, camera));
    for (const { at, anchor } of marks) expect(at).toEqual(anchor);
  });

  it("part where they stand at one spot, and the one far off keeps its place", () => {
    const marks = layout(place("a", 0, 0, camera), place("b", 0, 0, camera), place("far", 300, 300, camera));
    expect(tooClose(marks)).toEqual([]);
    for (const { at, anchor, event } of marks) {
      if (event.id === "far") expect(at).toEqual(anchor);
      else expect(distance(at, anchor)).toBeLessThan(shapeSize);
    }
  });

  it("have no sign where nothing can be pointed at", () => {
    const model = modelOf({ events: [event("nowhere")] }, { nowhere: {} });
    expect(layoutMarks(model, numberedEvents(model), camera, false)).toEqual([]);
    expect(
      layoutMarks({ ...model, geography: { ...model.geography, events: {} } }, numberedEvents(model), camera, false),
    ).toEqual([]);
  });
});

describe("a bare pin", () => {
  const camera = cameraFor(firstView, { width: 800, height: 800 });
  const pins = layoutMarks(shipped, shown, camera, true);

  it("stands for each report that has a sign, exactly where it lies, with no disc: that is what is wrong with it", () => {
    const signs = layoutMarks(shipped, shown, camera, false);
    expect(pins.map(({ event }) => event.id)).toEqual(signs.map(({ event }) => event.id));
    for (const { at, anchor, discs, pin } of pins) {
      expect(at).toEqual(anchor);
      expect(discs).toEqual([]);
      expect(pin).toBe(true);
    }
    expect(signs.some(({ discs }) => discs.length > 0)).toBe(true);
    expect(signs.some(({ pin }) => pin)).toBe(false);
  });
});
