import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTypeface } from "../../scripts/typeface.mjs";
import { labelsOf } from "../../src/app/labelsOf";
import { marksOf } from "../../src/app/parts";
import { mapNames } from "../../src/i18n/mapNames";
import { namesText, townNames } from "../../src/model/names";
import type { Box } from "../../src/select/box";
import {
  cameraFor,
  cameraOf,
  creditsHeight,
  project,
  type Camera,
  type Point,
  type Size,
} from "../../src/select/camera";
import { labelFeatures } from "../../src/select/labelFeatures";
import { labelType } from "../../src/select/labelType";
import type { Label } from "../../src/select/labelCandidates";
import { initialView } from "../../src/state/viewState";
import { shipped } from "../fixtures/shipped";

const { firstView, bothCountries, lineMiddle } = shipped.geography;
const view = initialView("en");
const sizes: readonly Size[] = [
  { width: 320, height: 400 },
  { width: 390, height: 380 },
  { width: 1008, height: 794 },
  { width: 2130, height: 1330 },
];
const zooms = [7, 8.5, 10, 12];

/** The fonts themselves, opened: what is drawn is measured here apart from the layout. */
const styles = { regular: "400-normal", bold: "600-normal", italic: "400-italic" };
const faces = Object.fromEntries(
  await Promise.all(
    Object.entries(styles).map(async ([face, style]) => {
      const scripts = ["latin", "latin-ext", "cyrillic", "armenian"].filter(
        (s) => s !== "armenian" || face !== "italic",
      );
      const files = await Promise.all(scripts.map((script) => readTypeface(`noto-sans-${script}-${style}`)));
      return [face, (letter: string) => Math.max(...files.map(({ advance }) => advance(letter)))] as const;
    }),
  ),
);

/** A box with what it is of. */
interface Drawn extends Box {
  readonly of: string;
}

/** What a name's letters cover when they are drawn: of its lines, or of pieces along its baseline. */
function drawn(label: Label): readonly Drawn[] {
  const { face, size, spacing } = labelType(label.kind, label.rank);
  const of = namesText(label.names);
  const widthOf = (line: string) =>
    [...line].reduce((sum, letter) => sum + (faces[face]?.(letter) ?? 0) + spacing, 0) * size;
  const width = Math.max(...label.lines.map(widthOf));
  if (label.path === null) {
    const height = size * (label.lines.length + 0.1);
    const x0 = label.at.x - (label.anchor.endsWith("left") ? 0 : label.anchor.endsWith("right") ? width : width / 2);
    const y0 =
      label.at.y - (label.anchor.startsWith("top") ? 0 : label.anchor.startsWith("bottom") ? height : height / 2);
    return [{ of, x0, y0, x1: x0 + width, y1: y0 + height }];
  }
  const middle = label.path.length / 2;
  const step = label.path.length < 2 ? 1 : length(label.path) / (label.path.length - 1);
  return label.path
    .filter((_, i) => Math.abs(i - middle) * step <= width / 2)
    .map((point) => ({ of, ...square(point, size / 2) }));
}
const square = ({ x, y }: Point, reach: number): Box => ({
  x0: x - reach,
  y0: y - reach,
  x1: x + reach,
  y1: y + reach,
});
const length = (path: readonly Point[]) =>
  path.slice(1).reduce((sum, { x, y }, i) => sum + Math.hypot(x - (path[i]?.x ?? x), y - (path[i]?.y ?? y)), 0);
const overlap = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Everything in a view that touches something else: names, signs, furniture, the edge. */
function collisions(camera: Camera, furniture: readonly Box[] = [], beyond = 0): readonly string[] {
  const labels = labelsOf(shipped, view, camera, furniture, beyond);
  const names = labels.map((label) => ({ label, boxes: drawn(label) }));
  const signs = marksOf(shipped, view, camera).map(({ at, event }): Drawn => ({ of: event.id, ...square(at, 13) }));
  // A sign may stand on the dot of its own place; a name may not.
  const dots = labels.flatMap(({ dot, names }): readonly Drawn[] =>
    dot === null ? [] : [{ of: `the dot of ${namesText(names)}`, ...square(dot, 2.5) }],
  );
  const others = [...signs, ...furniture.map((box) => ({ of: "a button", ...box }))];
  const { width, height } = camera.size;
  const screen = { x0: 0, y0: 0, x1: width, y1: height };
  const cut = [...names, { boxes: dots }].flatMap(({ boxes }) =>
    boxes.filter(
      (box) =>
        (overlap(box, screen) || beyond === 0) &&
        (box.x0 < 0 || box.y0 < 0 || box.x1 > width || box.y1 > height - creditsHeight),
    ),
  );
  const touching = names.flatMap(({ boxes }, i) =>
    boxes.flatMap((a) =>
      [...names.slice(i + 1).flatMap((other) => other.boxes), ...others, ...dots]
        .filter((b) => overlap(a, b) && b.of !== `the dot of ${a.of}`)
        .map((b) => `${a.of} on ${b.of}`),
    ),
  );
  const covered = signs.flatMap((a, i) =>
    signs
      .slice(i + 1)
      .filter((b) => overlap(a, b) && Math.hypot(a.x0 - b.x0, a.y0 - b.y0) < 26)
      .map((b) => `${a.of} on ${b.of}`),
  );
  return [...new Set([...touching, ...covered, ...cut.map(({ of }) => `${of} cut`)])];
}

describe("a name on the map", () => {
  describe.each(sizes)("at $width × $height", (size) => {
    it.each(zooms)("touches no other name, no sign and no edge at zoom %f, nor does a sign", (zoom) => {
      for (const center of [lineMiddle, [46.8, 40.3], [47.2, 39.5], [46.1, 40.2]] as const)
        expect(collisions(cameraOf(firstView, { center, zoom }, size))).toEqual([]);
    });

    it("touches none at the first view and with both countries in view, nor a button", () => {
      const buttons = [{ x0: size.width - 110, y0: 0, x1: size.width, y1: 165 }];
      expect(collisions(cameraFor(firstView, size), buttons)).toEqual([]);
      expect(collisions(cameraFor(bothCountries, size), buttons)).toEqual([]);
    });
  });

  it("touches nothing wherever the map is moved, nor beyond its edge", () => {
    const anyCenter = fc.tuple(
      fc.double({ min: 45, max: 49, noNaN: true }),
      fc.double({ min: 38.5, max: 41, noNaN: true }),
    );
    fc.assert(
      fc.property(anyCenter, fc.double({ min: 5, max: 12, noNaN: true }), (center, zoom) => {
        expect(collisions(cameraOf(firstView, { center, zoom }, { width: 500, height: 700 }), [], 0.5)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(sizes)(
    "is in view the same whether names beyond the edge are laid out or not, at $width × $height",
    (size) => {
      for (const camera of [cameraFor(firstView, size), cameraOf(firstView, { center: [46.2, 40.3], zoom: 8 }, size)]) {
        const inView = labelsOf(shipped, view, camera, [], 0);
        const beyond = labelsOf(shipped, view, camera, [], 0.6);
        expect(beyond.filter(({ at: { x, y } }) => x > 0 && y > 0 && x < size.width && y < size.height)).toEqual(
          inView,
        );
      }
      const said = labelsOf(shipped, view, cameraFor(firstView, size), [], 0.6).map(({ names }) => namesText(names));
      if (size.width > 700) expect(said).toEqual(expect.arrayContaining([mapNames.armenia, mapNames.azerbaijan]));
    },
  );

  it("stands once, beside the spot that it names or along its line", () => {
    const camera = cameraOf(firstView, { center: lineMiddle, zoom: 9.5 }, { width: 1600, height: 1600 });
    const labels = labelsOf(shipped, view, camera, [], 0);
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    expect(labels.length).toBeGreaterThan(12);
    for (const { dot, at, path, kind } of labels) {
      if (dot !== null) expect(Math.hypot(at.x - dot.x, at.y - dot.y)).toBeLessThan(21);
      expect(path !== null).toBe(["line", "river", "range"].includes(kind));
    }
  });

  it("reads from left to right along its line, and keeps near it", () => {
    const camera = cameraOf(firstView, { center: lineMiddle, zoom: 9 }, { width: 1000, height: 800 });
    const labels = labelsOf(shipped, view, camera, [], 0).filter(({ path }) => path !== null);
    expect(labels.map(({ kind }) => kind)).toContain("line");
    for (const { id, path } of labels) {
      const course = (shipped.courses.find((each) => each.id === id)?.paths ?? []).map((path) =>
        path.map((position) => project(camera, position)),
      );
      const [first, last] = [path?.[0], path?.at(-1)];
      expect(last?.x ?? 0).toBeGreaterThan(first?.x ?? 0);
      for (const point of path ?? []) expect(Math.min(...course.map((part) => toCourse(point, part)))).toBeLessThan(45);
    }
  });

  it.each(sizes)("says at the first view what it is a map of, at $width × $height", (size) => {
    const labels = labelsOf(shipped, view, cameraFor(firstView, size), [], 0);
    const said = labels.map(({ names }) => namesText(names));
    expect(said).toContain(mapNames.line);
    if (size.width > 350) expect(said).toContain(mapNames.karabakh);
    // On a telephone the signs take the room beside it.
    if (size.width > 700) expect(said).toContain("Martakert · Ağdərə");
  });
});

/** Pixels from a point to the nearest point of a line. */
function toCourse({ x, y }: Point, course: readonly Point[]): number {
  const distances = course.slice(1).map((b, i) => {
    const a = course[i] ?? b;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const share = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(x - a.x - dx * share, y - a.y - dy * share);
  });
  return Math.min(...distances);
}

describe("a town's name", () => {
  it.each(shipped.towns)("is given for $id in each language, or left out, never made up", (town) => {
    for (const language of ["en", "hy", "az", "ru"] as const) {
      const given = [town.common, town.armenian, town.azerbaijani].flatMap((some) => Object.values(some ?? {}));
      const names = townNames(town, language);
      expect(names.length).toBeGreaterThan(0);
      for (const { text } of names) expect(given).toContain(text);
    }
  });
});

describe("a front-line village", () => {
  const named = (zoom: number) => {
    const camera = cameraOf(firstView, { center: lineMiddle, zoom }, { width: 4000, height: 4000 });
    return labelsOf(shipped, view, camera, [], 0).filter(({ kind }) => kind === "village");
  };

  it("is named from zoom 8.5, under the names of both sides or not at all", () => {
    expect(named(8.4)).toEqual([]);
    const villages = named(9.5);
    expect(villages.length).toBeGreaterThan(3);
    for (const { id } of villages) {
      const names = shipped.places.find((place) => place.id === id)?.names;
      for (const side of ["armenian", "azerbaijani"] as const)
        expect(
          Object.values(names?.[side] ?? {}).some((name) => name !== null),
          `${id}: ${side}`,
        ).toBe(true);
    }
  });
});

describe("a name for the engine", () => {
  const camera = cameraFor(firstView, { width: 1024, height: 1024 });
  const labels = labelsOf(shipped, view, camera, [], 0);
  const { features } = labelFeatures(labels, camera);

  it("is the one of the SVG map: as many, the same words, the same type, in the same order", () => {
    expect(features.map(({ properties }) => properties.text)).toEqual(labels.map(({ lines }) => lines.join("\n")));
    for (const [i, { properties }] of features.entries()) {
      const { kind, rank, anchor } = labels[i] ?? expect.fail();
      expect(properties).toMatchObject({ kind, anchor, ...labelType(kind, rank) });
    }
  });

  it("stands at the same spot", () => {
    for (const [i, { geometry, properties }] of features.entries()) {
      const label = labels[i] ?? expect.fail();
      const [lng = 0, lat = 0] = geometry.type === "Point" ? geometry.coordinates : (geometry.coordinates[1] ?? []);
      const spot = project(camera, [lng, lat]);
      const expected = label.path?.[0] ?? label.at;
      const { size, offset } = properties;
      const at = label.path === null ? { x: spot.x + offset[0] * size, y: spot.y + offset[1] * size } : spot;
      expect(Math.hypot(at.x - expected.x, at.y - expected.y)).toBeLessThan(0.01);
    }
  });
});
