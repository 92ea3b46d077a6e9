/** The names on the map: laid out for the view, drawn under the marks. Loaded after the page stands. */
import { render } from "preact";
import { messagesIn } from "../i18n/language";
import { SvgNames } from "../map/SvgNames";
import type { Model } from "../model/model";
import type { Camera, Size } from "../select/camera";
import { layoutLabels } from "../select/labels";
import type { ViewState } from "../state/viewState";
import { areaNames } from "./areaNames";
import type { App } from "./mount";
import { cameraFromView, marksOf } from "./parts";

interface NamesProps {
  readonly model: Model;
  readonly state: ViewState;
  readonly size: Size;
}

/** The names of a view, clear of its marks. */
export function NamesPart({ model, state, size }: NamesProps) {
  const camera = cameraFromView(model, state, size);
  return <SvgNames labels={labelsOf(model, state, camera)} camera={camera} language={state.language} />;
}

function labelsOf(model: Model, state: ViewState, camera: Camera) {
  const areas = areaNames(messagesIn(state.language));
  return layoutLabels(model, areas, marksOf(model, state, camera), camera, state.language);
}

/** Draws the names into `box`, in place of those that were prerendered, whenever it is called and the view is another. */
export function namesDrawer({ model, store, around }: App, box: Element): () => void {
  let drawn = "";
  box.replaceChildren();
  return () => {
    const state = store.state();
    const { size } = around();
    const key = JSON.stringify([size, { ...state, focus: null, panel: null }]);
    if (key === drawn) return;
    drawn = key;
    render(<NamesPart model={model} state={state} size={size} />, box);
  };
}
