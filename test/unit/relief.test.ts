/** The relief under the ground: where it lies, and when it goes. */
import { describe, expect, it } from "vitest";
import { groundBox, groundUnits } from "../../src/map/groundFrame";
import { reliefBox, reliefZooms } from "../../src/map/relief";
import { cameraFor, creditsHeight, zoomOf } from "../../src/select/camera";
import { shipped, textOf } from "../fixtures/shipped";

const rule = /\.relief \{([^}]*)\}/.exec(textOf("src/app/css/map.css"))?.[1] ?? "";
const percent = (property: string) => Number(new RegExp(`${property}: (-?[\\d.]+)%`).exec(rule)?.[1]);

describe("the zoom of the page as it first stands", () => {
  it("is that of the first view in a frame of its size", () => {
    const css = textOf("src/app/css/map.css");
    const less = Number(
      /--z: calc\(log\(tan\(atan2\(min\(100cqw, 100cqh - 38px\), 1px\)\), 2\) - ([\d.]+)\)/.exec(css)?.[1],
    );
    for (const side of [250, 440, 1300]) {
      const camera = cameraFor(shipped.geography.firstView, { width: side, height: side + creditsHeight });
      expect(Math.log2(side) - less).toBeCloseTo(zoomOf(camera), 2);
    }
  });
});

describe("the relief in the page as it first stands", () => {
  it("lies where the ground has its box, to a tenth of a pixel of a large screen", () => {
    const { x, y, width, height } = groundBox(shipped.geography.firstView, reliefBox);
    const expected = { left: x, top: y, width, height };
    for (const [property, units] of Object.entries(expected))
      expect(percent(property), property).toBeCloseTo((100 * units) / groundUnits, 2);
  });

  it("goes between the same zooms as in the engine", () => {
    const [fading, gone] = reliefZooms;
    const perZoom = 1 / (gone - fading);
    expect(rule).toContain(`opacity: calc(${String(gone * perZoom)} - ${String(perZoom)} * var(--z))`);
  });
});
