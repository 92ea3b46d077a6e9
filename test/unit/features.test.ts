import { distance, point } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { markShapes } from "../../src/map/markShapes";
import { cameraFor, project, unproject } from "../../src/select/camera";
import { discFeatures, leaderFeatures, markFeatures } from "../../src/select/features";
import type { Mark } from "../../src/select/mark";
import { layoutMarks } from "../../src/select/marks";
import { visibleEvents } from "../../src/select/visibleEvents";
import { initialView } from "../../src/state/viewState";
import { only, shipped } from "../fixtures/shipped";

const shown = visibleEvents(shipped, initialView("en"));
const camera = cameraFor(shipped.geography.firstView, { width: 800, height: 800 });
const marks = layoutMarks(shipped, shown, camera, false, ({ event, awayMeters }) =>
  awayMeters === null ? "" : `far: ${event.id}`,
);
const discs = discFeatures(
  shipped,
  shown.map(({ event }) => event),
);
const withDisc = marks.filter(({ discs }) => discs.length > 0);
/** The corners of each disc of an event, as the engine draws them. */
const cornersOf = ({ event }: Mark) =>
  discs.features
    .filter(({ properties }) => properties.id === event.id)
    .map(({ geometry }) => geometry.coordinates.flat());

describe("a disc of uncertainty", () => {
  it("stands for each place of a report, and for nothing else", () => {
    expect(withDisc.length).toBeGreaterThan(5);
    expect(withDisc.some(({ event }) => event.whereabouts.kind === "places")).toBe(true);
    expect(discs.features.map(({ properties }) => properties.id)).toEqual(
      withDisc.flatMap(({ event, discs }) => discs.map(() => event.id)),
    );
    for (const { event } of withDisc) expect(["place", "places"]).toContain(event.whereabouts.kind);
  });

  it.each(withDisc)("has the radius that the sources allow, on the ground: $event.id", (mark) => {
    const { whereabouts } = mark.event;
    const spots =
      whereabouts.kind === "places" ? whereabouts.places : whereabouts.kind === "place" ? [whereabouts] : [];
    expect(cornersOf(mark)).toHaveLength(spots.length);
    cornersOf(mark).forEach((corners, index) => {
      const { position } = only(shipped.places.filter(({ id }) => id === spots[index]?.place));
      for (const corner of corners) {
        const meters = distance(point([...position]), point(corner), { units: "meters" });
        expect(Math.abs(meters / (spots[index]?.radiusMeters ?? NaN) - 1)).toBeLessThan(0.005);
      }
    });
  });

  it.each(withDisc)("has the same size on the screen in both renderers: $event.id", (mark) => {
    cornersOf(mark).forEach((corners, index) => {
      const disc = mark.discs[index];
      const pixels = corners.map(([lng = 0, lat = 0]) => project(camera, [lng, lat]));
      for (const axis of ["x", "y"] as const) {
        const along = pixels.map((corner) => corner[axis]);
        const radius = (Math.max(...along) - Math.min(...along)) / 2;
        expect(Math.abs((disc?.radius ?? NaN) / radius - 1)).toBeLessThan(0.01);
        const middle = (Math.max(...along) + Math.min(...along)) / 2;
        expect(Math.abs(middle - (disc?.at[axis] ?? NaN))).toBeLessThan(0.1);
      }
    });
  });
});

describe("a sign for the engine", () => {
  const signs = markFeatures(marks, camera);

  it("carries the event's id, its number, the words beside it, and an image of its kind, of who speaks and of its status", () => {
    expect(signs.features.map(({ properties }) => properties)).toEqual(
      marks.map((mark) => {
        const { event, number, tone, status, beside } = mark;
        const icon = `mark-${event.kind}-${tone}-${status}`;
        const words = { beside: beside?.lines.join("\n") ?? "", side: beside?.side ?? "" };
        return { id: event.id, number: String(number), kind: event.kind, icon, ...words };
      }),
    );
    expect(new Set(signs.features.map(({ properties }) => properties.side)).size).toBeGreaterThan(1);
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

  it("holds what is told of the whole line together with a bracket, and points at no place for it", () => {
    const { geometry } = only(leaders.features.filter(({ properties }) => properties.id === "bracket"));
    const stacked = marks.filter(({ wholeLine }) => wholeLine);
    expect(stacked.length).toBeGreaterThan(3);
    const corners = geometry.coordinates.map(([lng = 0, lat = 0]) => project(camera, [lng, lat]));
    for (const { at, event } of stacked) {
      expect(Math.max(...corners.map(({ x }) => x)), event.id).toBeLessThan(at.x);
      expect(Math.min(...corners.map(({ y }) => y)), event.id).toBeLessThan(at.y);
      expect(Math.max(...corners.map(({ y }) => y)), event.id).toBeGreaterThan(at.y);
      expect(leaders.features.map(({ properties }) => properties.id)).not.toContain(event.id);
    }
  });

  it("joins each sign that stands aside with where its event lies, and only those", () => {
    const aside = marks.filter(
      ({ at, anchor, wholeLine }) => !wholeLine && Math.hypot(at.x - anchor.x, at.y - anchor.y) > 5,
    );
    const ids = leaders.features.map(({ properties }) => properties.id);
    expect(aside.length).toBeGreaterThan(0);
    for (const { event } of aside) expect(ids).toContain(event.id);
    for (const { event, at, anchor } of marks) if (at === anchor) expect(ids).not.toContain(event.id);
    for (const { geometry, properties } of leaders.features) {
      if (properties.id === "bracket") continue;
      const mark = only(marks.filter(({ event }) => event.id === properties.id));
      const away = mark.awayMeters !== null;
      const anchor = away ? unproject(camera, mark.anchor) : shipped.geography.events[mark.event.id]?.anchor;
      expect(geometry.coordinates).toHaveLength(2);
      expect(geometry.coordinates[0]?.[0]).toBeCloseTo(anchor?.[0] ?? NaN, 9);
      expect(geometry.coordinates[0]?.[1]).toBeCloseTo(anchor?.[1] ?? NaN, 9);
    }
  });
});
