import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapeSize } from "../../src/map/markShapes";
import { cameraFor, cameraOf, onEdge, project, type Camera, narrowMap } from "../../src/select/camera";
import { wordsFor } from "../../src/app/parts";
import { markId, type Mark } from "../../src/select/mark";
import { layoutMarks, nearer } from "../../src/select/marks";
import { numberedEvents, visibleEvents } from "../../src/select/visibleEvents";
import { initialView, maxZoom, minZoom, roundViewport } from "../../src/state/viewState";
import { event, modelOf } from "../fixtures/madeUp";
import { only, shipped } from "../fixtures/shipped";

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

describe("where both countries are in view", () => {
  const screens = [320, 390, 768, 1024, 1440, 2560].map((width) => ({ width, height: Math.round(width * 0.8) }));
  it.each(screens)(
    "no report is lost on $width × $height: each is in one sign, those that crowd in one together",
    (size) => {
      const camera = cameraFor(shipped.geography.bothCountries, size);
      const marks = layoutMarks(shipped, shown, camera, false);
      const each = layoutMarks(shipped, shown, cameraFor(firstView, { width: 2000, height: 2000 }), false)
        .filter(
          ({ event, awayMeters }) => size.width >= narrowMap || awayMeters === null || event.id.startsWith("sarg"),
        )
        .map(({ event }) => event.id);
      expect(marks.flatMap((mark) => markId(mark).split(" ")).sort()).toEqual([...each].sort());
      const clusters = marks.filter(({ others }) => others.length > 0);
      expect(clusters.length).toBeGreaterThan(0);
      for (const { wholeLine, awayMeters, others } of clusters) {
        expect([wholeLine, awayMeters]).toEqual([false, null]);
        expect(others.length).toBeGreaterThan(1);
      }
    },
  );

  it.each(screens)(
    "the view to which a cluster leads on $width × $height shows each of its reports by itself",
    (size) => {
      const camera = cameraFor(shipped.geography.bothCountries, size);
      const clusters = layoutMarks(shipped, shown, camera, false).filter(({ others }) => others.length > 0);
      for (const mark of clusters) {
        const closer = cameraOf(firstView, roundViewport(nearer(shipped, camera, mark)), size);
        const marks = layoutMarks(shipped, shown, closer, false);
        for (const id of markId(mark).split(" ")) {
          const { at, others } = only(marks.filter(({ event }) => event.id === id));
          expect(others).toEqual([]);
          expect(Math.min(at.x, at.y, size.width - at.x, size.height - at.y), id).toBeGreaterThan(0);
        }
      }
    },
  );
});

describe("the first view", () => {
  const words = wordsFor(shipped, "en");
  it.each([560, 640, 768, 1024, 1440])(
    "says on a map %i pixels wide how far away each event at its edge was",
    (width) => {
      const size = { width, height: Math.round(width * 0.8) };
      const marks = layoutMarks(shipped, shown, cameraFor(firstView, size), false, words);
      const away = marks.filter(({ awayMeters }) => awayMeters !== null);
      expect(away.length).toBe(4);
      const boxes = away.map(({ event, beside }) => {
        if (beside === null) throw new Error(`${event.id} has no words`);
        return beside.box;
      });
      boxes.forEach(([x0, y0, x1, y1], index) => {
        expect(Math.min(x0, y0, width - x1, size.height - y1)).toBeGreaterThan(0);
        for (const other of boxes.slice(index + 1))
          expect(x0 < other[2] && other[0] < x1 && y0 < other[3] && other[1] < y1).toBe(false);
        for (const { at } of marks) expect(at.x > x0 && at.x < x1 && at.y > y0 && at.y < y1).toBe(false);
      });
    },
  );

  it.each(sizes)("names the stack of whole-line reports, or has no room, on $width × $height", (size) => {
    const stacked = layoutMarks(shipped, shown, cameraFor(firstView, size), false, words).filter(
      ({ wholeLine }) => wholeLine,
    );
    const named = stacked.filter(({ beside }) => beside !== null).length;
    expect(named).toBeLessThanOrEqual(1);
    if (size.width >= 360) expect(named).toBe(1);
  });

  it.each(sizes)("gives each sign on $width × $height all the room for a finger that its neighbours leave", (size) => {
    const marks = layoutMarks(shipped, shown, cameraFor(firstView, size), false);
    for (const { at, reach, event } of marks) {
      const nearest = Math.min(...marks.filter((other) => other.at !== at).map((other) => distance(at, other.at)));
      expect(reach, event.id).toBeCloseTo(Math.min(22, nearest / 2), 6);
      expect(2 * reach, event.id).toBeGreaterThan(24);
    }
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
