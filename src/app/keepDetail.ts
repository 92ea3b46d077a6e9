/** What the simple map gets once it stands: its rivers, finer lines when it is looked at closely, and, if no engine comes, roads and districts. */
import { drawContext, drawFiner, FINER_FROM, finerFiles } from "../map/groundDetail";
import { fetchCollection, type LayerFile } from "../map/layerData";
import { zoomOf } from "../select/camera";
import { listenToLines } from "./lineClick";
import type { App } from "./mount";
import { cameraFromView } from "./parts";

/** How long a file may take, in milliseconds: nobody waits for it. */
const PATIENCE = 120_000;

/** In the legend stands what is drawn: of lines that came late, from now on. */
function explain(): void {
  for (const entry of document.querySelectorAll("#legend .engine-only")) {
    const kind = entry.querySelector(".swatch > *")?.getAttribute("class");
    if (document.querySelector(`#ground .context.${kind ?? "none"}`) !== null) entry.classList.remove("engine-only");
  }
}

/** Returns what to call after each change of the view. Files are those of the engine: the browser has fetched each once. */
export function keepDetail({ model, store, around, map }: App): () => void {
  listenToLines(map);
  const { firstView } = model.geography;
  const ground = document.getElementById("ground");
  const asked = new Set<LayerFile>();
  const bring = (files: readonly LayerFile[], draw: typeof drawContext): void => {
    for (const file of files) {
      if (ground === null || asked.has(file)) continue;
      asked.add(file);
      void fetchCollection(around().root, file, PATIENCE).then((lines) => {
        if (lines !== null) {
          draw(ground, firstView, file, lines);
          explain();
        } else asked.delete(file); // the next change of the view asks again
      });
    }
  };
  return () => {
    bring(["rivers"], drawContext);
    const { notice, size } = around();
    if (notice?.kind === "noEngine" || notice?.kind === "engineLost") bring(["roads", "rayon-lines"], drawContext);
    if (zoomOf(cameraFromView(model, store.state(), size)) > FINER_FROM) bring(finerFiles, drawFiner);
  };
}
