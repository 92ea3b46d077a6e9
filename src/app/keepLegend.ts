import { zoomOf } from "../select/camera";
import { layerSwitches } from "../state/viewState";
import type { App } from "./mount";
import { cameraFromView } from "./parts";

/**
 * Says on the page what is hidden and what is shown besides, for CSS, and keeps the legend's switches as the view has them: the legend
 * itself stands as it was prerendered. A layer that the present zoom does not show is marked so.
 */
export function keepLegend({ model, store, around }: App): () => void {
  const page = document.documentElement.dataset;
  const inputs = Array.from(document.querySelectorAll<HTMLElement>("#legend .box"), (box) => {
    const input = document.createElement("input");
    input.type = "checkbox";
    Object.assign(input.dataset, box.dataset);
    box.replaceWith(input);
    return input;
  });
  const limited = document.querySelectorAll<HTMLElement>("#legend [data-until]");
  document.getElementById("legend")?.addEventListener("input", ({ target }) => {
    const layer = layerSwitches.find((name) => target instanceof HTMLElement && name === target.dataset["layer"]);
    if (layer !== undefined && target instanceof HTMLInputElement)
      store.dispatch({ type: "layerSwitched", layer, shown: target.checked });
  });
  return () => {
    const state = store.state();
    const on: readonly string[] = state.on;
    const hidden: readonly string[] = state.hidden;
    page["hide"] = hidden.join(" ");
    for (const input of inputs) {
      const { layer = "", switch: name = "" } = input.dataset;
      input.checked = layer === "" ? on.includes(name) : !hidden.includes(layer);
    }
    const zoom = zoomOf(cameraFromView(model, state, around().size));
    for (const entry of limited) entry.toggleAttribute("data-too-near", zoom >= Number(entry.dataset["until"]));
  };
}
