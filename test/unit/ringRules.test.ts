/** The rules of the rings stand in marks.css for the SVG and in markShapes.ts for the engine's sprite: here they are held alike. */
import { describe, expect, it } from "vitest";
import { casingWidth, ringDash, ringGap, ringWidth, statusRings } from "../../src/map/markShapes";
import { textOf } from "../fixtures/shipped";

const css = textOf("src/app/css/marks.css").replace(/\s+/g, " ");
/** What is set in the rule of a selector. */
const rule = (selector: string): string => {
  const start = css.indexOf(`${selector} {`);
  return start < 0 ? "" : css.slice(start, css.indexOf("}", start));
};

describe("the ring of a status", () => {
  it("is as wide, and stands as far off the shape, in both renderers", () => {
    expect(rule(".ring")).toContain(`stroke-width: ${ringWidth};`);
    expect(rule(".sign .shape")).toContain(`stroke-width: ${casingWidth};`);
  });

  it.each(Object.entries(statusRings))("of %s is %s in both", (status, ring) => {
    const own = rule(`.ring.${status}`);
    switch (ring) {
      case "broken":
        expect(own).toContain(`stroke-dasharray: ${ringDash.join(" ")};`);
        break;
      case "lower":
        expect(own).toContain("clip-path: inset(50% -9px -9px);");
        break;
      case "halves":
        expect(own).toContain(`calc(50% - ${ringGap}px)`);
        expect(own).toContain(`calc(50% + ${ringGap}px)`);
        break;
      case "closed":
      case "none":
        expect(own).toBe("");
    }
  });
});
