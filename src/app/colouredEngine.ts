/** The engine in the colours of the page: started anew when these become others, since every picture that it holds is drawn in them. */
import { paletteNames, type Palette } from "../map/palette";
import type { GroundTopology } from "../map/groundPaths";
import { currentPalette } from "./currentPalette";
import type { App } from "./mount";
import { runEngine as runOnce, type EngineEvents, type RunningEngine } from "./runningEngine";

/** Starts the engine and keeps it in the page's colours, light or dark. Resolves once it has drawn. */
export async function runEngine(app: App, ground: GroundTopology | null, events: EngineEvents): Promise<RunningEngine> {
  const page = document.documentElement;
  const device = matchMedia("(prefers-color-scheme: dark)");
  let colours = currentPalette();
  let running: RunningEngine | null = await runOnce(app, ground, events);
  let turn = Promise.resolve();
  let ended = false;
  /** The SVG, whose colours are the page's by themselves, stands in meanwhile, and stays if the engine does not come back. */
  const anew = async (): Promise<void> => {
    const now = currentPalette();
    if (ended || alike(colours, now)) return;
    colours = now;
    running?.remove();
    running = null;
    page.dataset["map"] = "svg";
    try {
      running = await runOnce(app, ground, events);
    } catch {
      return;
    }
    if (ended) remove();
    else page.dataset["map"] = "gl";
  };
  const look = (): void => {
    turn = turn.then(anew);
  };
  const remove = (): void => {
    ended = true;
    stopListening();
    device.removeEventListener("change", look);
    running?.remove();
    running = null;
  };
  let { theme } = app.store.state();
  const stopListening = app.store.listen((state) => {
    if (theme !== (theme = state.theme)) look();
  });
  device.addEventListener("change", look);
  // It may have become dark while the engine was on its way.
  look();
  return { remove };
}

function alike(one: Palette, other: Palette): boolean {
  return paletteNames.every((name) => one[name] === other[name]);
}
