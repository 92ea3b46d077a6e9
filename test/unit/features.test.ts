import { distance, point } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { markShapes } from "../../src/map/markShapes";
import { cameraFor, project } from "../../src/select/camera";
import { discFeatures, leaderFeatures, markFeatures } from "../../src/select/features";
import { layoutMarks, type Mark } from "../../src/select/marks";
import { visibleEvents } from "../../src/select/visibleEvents";
import { initialView } from "../../src/state/viewState";
import { only, shipped } from "../fixtures/shipped";

const shown = visibleEvents(shipped, initialView("en"));
const camera = cameraFor(shipped.geography.firstView, { width: 800, height: 800 });
const marks = layoutMarks(shipped, shown, camera);
const discs = discFeatures(
  shipped,
  shown.map(({ event }) => event),
);
const withDisc = marks.filter(({ radius }) => radius !== null);
const cornersOf = ({ event }: Mark) =>
  only(discs.features.filter(({ properties }) => properties.id === event.id)).geometry.coordinates.flat();

describe("a disc of uncertainty", () => {
  it("stands for each report whose place has a radius, and for no other", () => {
    expect(withDisc.length).toBeGreaterThan(5);
    expect(discs.features.map(({ properties }) => properties.id)).toEqual(withDisc.map(({ event }) => event.id));
  });

  it.each(withDisc)("has the radius that the sources allow, on the ground: $event.id", (mark) => {
    const { anchor, radiusMeters } = shipped.geography.events[mark.event.id] ?? { anchor: null, radiusMeters: null };
    for (const corner of cornersOf(mark)) {
      const meters = distance(point([...(anchor ?? [])]), point(corner), { units: "meters" });
      expect(Math.abs(meters / (radiusMeters ?? NaN) - 1)).toBeLessThan(0.005);
    }
  });

  it.each(withDisc)("has the same size on the screen in both renderers: $event.id", (mark) => {
    const pixels = cornersOf(mark).map(([lng = 0, lat = 0]) => project(camera, [lng, lat]));
    for (const axis of ["x", "y"] as const) {
      const along = pixels.map((corner) => corner[axis]);
      const radius = (Math.max(...along) - Math.min(...along)) / 2;
      expect(Math.abs((mark.radius ?? NaN) / radius - 1)).toBeLessThan(0.01);
      const middle = (Math.max(...along) + Math.min(...along)) / 2;
      expect(Math.abs(middle - mark.anchor[axis])).toBeLessThan(0.1);
    }
  });
});

describe("a sign for the engine", () => {
  const signs = markFeatures(marks, camera);

  it("carries the event's id, its number and an image of its kind and of who speaks", () => {
    expect(signs.features.map(({ properties }) => properties)).toEqual(
      marks.map(({ event, number, tone }) => {
        return { id: event.id, number: String(number), icon: `mark-${event.kind}-${tone}` };
      }),
    );
    for (const { properties } of signs.features) {
      expect(Object.keys(markShapes)).toContain(properties.icon.split("-")[1]);
    }
  });

  it("stands where the SVG has it", () => {
    signs.features.forEach(({ geometry }, index) => {
      const [lng = 0, lat = 0] = geometry.coordinates;
      const { x, y } = project(camera, [lng, lat]);
      expect(x).toBeCloseTo(marks[index]?.at.x ?? NaN, 4);
      expect(y).toBeCloseTo(marks[index]?.at.y ?? NaN, 4);
    });
  });
});

describe("a leader", () => {
  const leaders = leaderFeatures(marks, camera);

  it("joins each sign that stands aside with where its event lies, and only those", () => {
    const aside = marks.filter(({ at, anchor }) => Math.hypot(at.x - anchor.x, at.y - anchor.y) > 5);
    const ids = leaders.features.map(({ properties }) => properties.id);
    expect(aside.length).toBeGreaterThan(0);
    for (const { event } of aside) expect(ids).toContain(event.id);
    for (const { event, at, anchor } of marks) if (at === anchor) expect(ids).not.toContain(event.id);
    for (const { geometry, properties } of leaders.features) {
      const anchor =
        shipped.geography.events[only(shown.filter(({ event }) => event.id === properties.id)).event.id]?.anchor;
      expect(geometry.coordinates).toHaveLength(2);
      expect(geometry.coordinates[0]?.[0]).toBeCloseTo(anchor?.[0] ?? NaN, 9);
      expect(geometry.coordinates[0]?.[1]).toBeCloseTo(anchor?.[1] ?? NaN, 9);
    }
  });
});
