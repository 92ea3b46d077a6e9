import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaNames } from "../../src/app/areaNames";
import { marksOf } from "../../src/app/parts";
import { en } from "../../src/i18n/en";
import { cameraFor, cameraOf, type Camera } from "../../src/select/camera";
import { namesText, townNames } from "../../src/model/names";
import { layoutLabels, type Label } from "../../src/select/labels";
import { nameFeatures } from "../../src/select/nameFeatures";
import { initialView } from "../../src/state/viewState";
import { shipped } from "../fixtures/shipped";

const { firstView, bothCountries } = shipped.geography;
const sizes = [
  ...[320, 440, 640, 1024, 1600, 2560].map((side) => ({ width: side, height: side })),
  { width: 320, height: 568 },
  { width: 1280, height: 720 },
];

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** The least that type of 11 px takes: half its size a letter. What is drawn is larger, and must not touch either. */
function boxOf(label: Label): Box {
  const text = namesText(label.names);
  const width = text.length * 5.5;
  const left = { start: label.at.x, middle: label.at.x - width / 2, end: label.at.x - width }[label.anchor];
  return { name: text, left, right: left + width, top: label.at.y - 6, bottom: label.at.y + 6 };
}
const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function collisions(camera: Camera): readonly string[] {
  const marks = marksOf(shipped, initialView("en"), camera);
  const names = layoutLabels(shipped, areaNames(en), marks, camera, "en").map(boxOf);
  const signs = marks.map(({ at, event }): Box => {
    return { name: event.id, left: at.x - 13, right: at.x + 13, top: at.y - 13, bottom: at.y + 13 };
  });
  const { width, height } = camera.size;
  const outside = names.filter((box) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height);
  return names
    .flatMap((a, i) =>
      [...names.slice(i + 1), ...signs].filter((b) => overlaps(a, b)).map((b) => `${a.name} on ${b.name}`),
    )
    .concat(outside.map(({ name }) => `${name} outside`));
}

describe("a name on the map", () => {
  it.each(sizes)("touches no other name, no sign and no edge at $width × $height", (size) => {
    expect(collisions(cameraFor(firstView, size))).toEqual([]);
    expect(collisions(cameraFor(bothCountries, size))).toEqual([]);
  });

  it("touches nothing wherever the map is moved", () => {
    const anyCenter = fc.tuple(
      fc.double({ min: 45, max: 49, noNaN: true }),
      fc.double({ min: 38.5, max: 41, noNaN: true }),
    );
    fc.assert(
      fc.property(anyCenter, fc.double({ min: 5, max: 12, noNaN: true }), (center, zoom) => {
        expect(collisions(cameraOf(firstView, { center, zoom }, { width: 500, height: 700 }))).toEqual([]);
      }),
    );
  });

  it("stands once, beside the spot that it names", () => {
    const labels = layoutLabels(shipped, areaNames(en), [], cameraFor(firstView, { width: 1024, height: 1024 }), "en");
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    expect(labels.length).toBeGreaterThan(5);
    for (const { dot, at, kind } of labels) {
      expect(dot === null).toBe(kind !== "town");
      if (dot !== null) expect(Math.hypot(at.x - dot.x, at.y - dot.y)).toBeLessThan(20);
    }
  });

  it.each(sizes.slice(1))("says Nagorno-Karabakh at the first view, at $width × $height", (size) => {
    const camera = cameraFor(firstView, size);
    const labels = layoutLabels(shipped, areaNames(en), marksOf(shipped, initialView("en"), camera), camera, "en");
    expect(labels.map(({ names }) => namesText(names))).toContain(en.areas.karabakh);
  });
});

describe("a town's name", () => {
  it.each(shipped.towns)("is given for $id in each language, or left out, never made up", (town) => {
    for (const language of ["en", "hy", "az", "ru"] as const) {
      const given = [town.common, town.armenian, town.azerbaijani].flatMap((some) => Object.values(some ?? {}));
      const names = townNames(town, language);
      expect(names.length).toBeGreaterThan(0);
      for (const { text } of names) expect(given).toContain(text);
    }
  });

  it("stands in both renderers: each town is a point for the engine, with the same text", () => {
    const { features } = nameFeatures(shipped, areaNames(en), "en");
    for (const town of shipped.towns) {
      const same = features.filter(({ geometry }) => String(geometry.coordinates) === String(town.position));
      expect(same.map(({ properties }) => properties?.["text"] as string)).toContain(namesText(townNames(town, "en")));
    }
  });
});
