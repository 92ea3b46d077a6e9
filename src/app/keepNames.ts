import { whenIdle } from "./engine";
import type { App } from "./mount";

/**
 * Keeps the map's names with the view. They are prerendered for a small map; what lays them out anew comes when the browser is
 * idle, or with the first move of the map: it is not needed to read the page. Returns what to call after each change.
 */
export function keepNames(app: App, box: HTMLElement): () => void {
  let draw: (() => void) | null = null;
  let asked = false;
  const load = (): void => {
    if (asked) return;
    asked = true;
    void import("./names").then(
      ({ namesDrawer }) => {
        draw = namesDrawer(app, box);
        draw();
        box.hidden = false;
      },
      // It did not come: a map without names is still a map, and the next move asks again.
      () => {
        asked = false;
      },
    );
  };
  whenIdle(load);
  return () => {
    if (draw !== null) draw();
    else if (app.store.state().viewport !== null) {
      // The prerendered names would stand on the wrong ground.
      box.hidden = true;
      load();
    }
  };
}
