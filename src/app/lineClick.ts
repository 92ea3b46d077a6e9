/** A click on a line of the simple map leads to its passport, as on the engine's map. */
import { openPassport } from "./openPassport";

/** How far from a line a finger may be, in pixels: as in `map/lineAt.ts`. */
const REACH = 5;
const around = [-REACH, 0, REACH];
/** What is drawn of each line without a gap, or nearly, and the layer whose passport it has. */
const lines = { "line-casing": "line-of-contact", oblast: "nagorno-karabakh", "border-casing": "borders" } as const;

export function listenToLines(map: HTMLElement): void {
  map.addEventListener("click", ({ target, clientX, clientY }) => {
    if (document.documentElement.dataset["map"] === "gl") return;
    // Signs, buttons and the credits do what they always do.
    if (target instanceof Element && target.closest("a, button, .credits, .locator, .since-key") !== null) return;
    const under = around.flatMap((dx) =>
      around.flatMap((dy) => document.elementsFromPoint(clientX + dx, clientY + dy)),
    );
    for (const [name, layer] of Object.entries(lines))
      if (under.some((element) => element.matches(`.ground .${name}`))) {
        openPassport(layer);
        return;
      }
  });
}
