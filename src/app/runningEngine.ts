/** The engine at work: this file and all it brings are loaded when the text already stands. */
import { toolWords } from "../i18n/toolWords";
import { startGlMap } from "../map/glMap";
import { firstLayers } from "../map/firstLayers";
import type { GroundTopology } from "../map/groundPaths";
import { contextFiles, fetchLayers, layerFiles, type LayerData, type LayerFile } from "../map/layerData";
import { textOf } from "../views/context";
import { viewportOf } from "../select/camera";
import { markId } from "../select/mark";
import { afterShown } from "./afterPaint";
import { followInPage } from "./commands";
import { drawer } from "./drawEvents";
import { engineMarks } from "./engineMarks";
import { lightHovered } from "./hover";
import { keepRaised } from "./keepRaised";
import { hoveredMarks } from "./hoveredMarks";
import type { App } from "./mount";
import { mapWords } from "./mapWords";
import { tellMoving } from "./moving";
import { showNorth } from "./northArrow";
import { openPassport } from "./openPassport";
import { drawScale } from "./scale";
import { currentPalette } from "./currentPalette";
import { cameraFromView, hrefOf } from "./parts";
import { reliefPicture } from "./reliefPicture";

/** How long a layer of context may take, in milliseconds: it comes while a slow machine is busy drawing, and nobody waits for it. */
const CONTEXT_PATIENCE = 120_000;

export interface RunningEngine {
  readonly remove: () => void;
}

export interface EngineEvents {
  readonly onContext: (alive: boolean) => void;
}

/** Starts the engine at the view as it is, and keeps it there. Resolves once it has drawn; the full layers follow, unless there is no `ground`. */
export async function runEngine(
  app: App,
  ground: GroundTopology | null,
  { onContext }: EngineEvents,
): Promise<RunningEngine> {
  const { store, model, around } = app;
  const container = document.getElementById("gl");
  if (container === null) throw new Error("The page has no element with the id gl");
  let missing: readonly LayerFile[] = [];
  const full = async (): Promise<LayerData> => {
    const { data, failed } = await fetchLayers(around().root, layerFiles);
    if (failed.length > 0) sayFailed(app, (missing = failed));
    return data;
  };
  const data = ground === null ? await full() : firstLayers(ground);

  let fromMap = false;
  const noHeights = (): void => {
    sayFailed(app, missing, true);
  };
  const map = startGlMap({
    container,
    ...mapWords(app),
    viewport: viewportOf(cameraFromView(model, store.state(), around().size)),
    palette: currentPalette(),
    data,
    onSelect: (id) => {
      const { marks, camera } = engineMarks(app);
      const mark = marks.find((each) => markId(each) === id);
      if (mark !== undefined) followInPage(app, hrefOf(model, store.state(), camera)(mark));
    },
    onHover: (id) => {
      lightHovered(id?.split(" ") ?? []);
    },
    onLine: openPassport,
    onMove: (viewport) => {
      fromMap = true;
      store.dispatch({ type: "viewportMoved", viewport });
      fromMap = false;
    },
    onMoving: (viewport) => {
      drawScale(app, viewport);
      tellMoving(viewport);
    },
    onTurn: showNorth,
    onNoHeights: noHeights,
    onContext,
  });
  void reliefPicture().then((picture) => {
    if (picture !== null) map.setRelief(picture);
  });
  const drawNow = drawer(app, map);
  // The card is painted first, and shown: the engine's frame takes long where no graphics card helps.
  let asked = false;
  const draw = (): void => {
    if (asked) return;
    asked = true;
    afterShown(() => {
      asked = false;
      drawNow();
    });
  };
  drawNow();
  let drawnSince: ReturnType<App["around"]>["since"] = null;
  const showSince = (): void => {
    const since = store.state().on.includes("since") ? around().since : null;
    if (since !== drawnSince) map.setSince((drawnSince = since));
  };
  let hidden: readonly string[] = [];
  const hide = (): void => {
    if (store.state().hidden !== hidden) map.hide((hidden = store.state().hidden));
  };
  const relief = keepRaised(app, map, noHeights);
  let drawn = false;
  let shown = store.state().viewport;
  const stopListening = store.listen((state, action) => {
    const moved = state.viewport !== shown;
    shown = state.viewport;
    if (moved && !fromMap)
      map.moveTo(viewportOf(cameraFromView(model, state, around().size)), action.type !== "linkFollowed");
    showSince();
    hide();
    if (drawn) relief.look();
    draw();
  });
  const resized = new ResizeObserver(() => {
    // After the app has measured: the first view fits itself to the new size.
    requestAnimationFrame(() => {
      map.moveTo(viewportOf(cameraFromView(model, store.state(), around().size)), false);
      draw();
    });
  });
  resized.observe(app.map);
  /** Fetches layers that are not there yet, and says which of them still are not. */
  const fetchMissing = async (files: readonly LayerFile[], patience?: number): Promise<void> => {
    const fetched = await fetchLayers(around().root, files, patience);
    const came = files.filter((file) => !fetched.failed.includes(file));
    map.setLayers(Object.fromEntries(came.map((file) => [file, fetched.data[file]])));
    missing = [...missing.filter((file) => !files.includes(file)), ...fetched.failed];
    if (missing.length > 0) sayFailed(app, missing);
  };
  const retry = (): void => {
    relief.look(true);
    void fetchMissing(missing, CONTEXT_PATIENCE).then(() => {
      if (missing.length === 0) sayFailed(app, missing);
    });
  };
  const showHovered = ({ detail }: CustomEvent<readonly string[]>): void => void map.hover(hoveredMarks(app, detail));
  document.addEventListener("retrylayers", retry);
  document.addEventListener("eventshovered", showHovered);
  const { turnNorth } = map;
  document.addEventListener("northup", turnNorth);
  document.addEventListener("sincechanged", showSince);
  showSince();
  hide();
  const remove = (): void => {
    stopListening();
    relief.end();
    resized.disconnect();
    document.removeEventListener("retrylayers", retry);
    document.removeEventListener("eventshovered", showHovered);
    document.removeEventListener("northup", turnNorth);
    document.removeEventListener("sincechanged", showSince);
    map.remove();
  };
  try {
    await map.drawn();
  } catch (reason) {
    remove();
    throw reason;
  }
  drawn = true;
  relief.look();
  drawNow();
  // What nobody misses in the first second: fetched when the map stands.
  if (ground !== null) void fetchMissing(layerFiles);
  void fetchMissing(contextFiles, CONTEXT_PATIENCE);
  return { remove };
}

/** Says in one line which layers did not come; nothing where none failed. */
function sayFailed({ model, surround, store }: App, files: readonly LayerFile[], heights = false): void {
  const titles = files.map((file: LayerFile) => {
    const layer = model.layers.find(({ id }) => id === file);
    return layer === undefined ? file : textOf(layer.title, store.state().language);
  });
  if (heights) titles.push(toolWords.heights);
  surround({ notice: titles.length === 0 ? null : { kind: "layerFailed", titles: titles.join(", ") } });
}
