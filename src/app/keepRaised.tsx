/** The map in 3-D, as the view has it: the engine tilted, the page told, and words on the map that say what is to mind. */
import { render } from "preact";
import { toolWords } from "../i18n/toolWords";
import type { GlMap } from "../map/glMapContract";
import { unproject, viewportOf } from "../select/camera";
import { markId } from "../select/mark";
import { engineMarks } from "./engineMarks";
import type { App } from "./mount";
import { cameraFromView } from "./parts";
import { drawScale } from "./scale";
import { bringToolStyle } from "./bringStyle";

export interface Raised {
  /** To call after each change of the view; with `again`, heights that did not come are fetched anew. */
  readonly look: (again?: boolean) => void;
  /** The engine is given up: the map that stays is flat. */
  readonly end: () => void;
}

export function keepRaised(app: App, map: GlMap, noHeights: () => void): Raised {
  const { model, store, around, surround } = app;
  const tiles = new URL(`${around().root}geo/terrain/`, document.baseURI).href;
  const key = document.createElement("aside");
  key.className = "raised-key";
  let raised = false;

  /** Where the sign of an event is on the tilted map. */
  const point = (event: string) => {
    const { camera, marks } = engineMarks(app);
    const mark = marks.find((each) => markId(each).split(" ").includes(event));
    return mark === undefined ? null : map.project(unproject(camera, mark.at));
  };
  const flat = (): void => {
    store.dispatch({ type: "switched", name: "terrain", on: false });
  };
  const look = (again = false): void => {
    const wanted = store.state().on.includes("terrain");
    if (wanted === raised && !(again && raised)) return;
    const turned = wanted !== raised;
    raised = wanted;
    const viewport = viewportOf(cameraFromView(model, store.state(), around().size));
    if (raised) void isThere(`${tiles}5/20/12.webp`).then((there) => void (there || noHeights()));
    if (raised) map.raise(tiles, viewport, true);
    else map.lower(viewport, true);
    if (!turned) return;
    bringToolStyle();
    surround({ raised: raised ? point : null });
    drawScale(app);
    render(
      <>
        <p>{toolWords.raisedHint}</p>
        <button type="button" onClick={flat}>
          {toolWords.flat}
        </button>
      </>,
      key,
    );
    if (raised) app.map.append(key);
    else key.remove();
  };
  return {
    look,
    end: () => {
      key.remove();
      if (raised) surround({ raised: null });
    },
  };
}

/** Whether a file comes. The engine, which wants this one too, says nothing of heights that the host does not have. */
async function isThere(file: string): Promise<boolean> {
  try {
    return (await fetch(file)).ok;
  } catch {
    return false;
  }
}
