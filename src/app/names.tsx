/** The names on the map: laid out for the view, drawn under the marks. Loaded after the page stands. */
import { render } from "preact";
import { SvgNames } from "../map/SvgNames";
import type { Model } from "../model/model";
import type { Box } from "../select/box";
import type { Size } from "../select/camera";
import type { Label } from "../select/labelCandidates";
import type { ViewState } from "../state/viewState";
import { afterShown } from "./afterPaint";
import { keepDetail } from "./keepDetail";
import { furnitureOver, labelsOf } from "./labelsOf";
import type { App } from "./mount";
import { cameraFromView } from "./parts";
import { drawScale } from "./scale";

interface NamesProps {
  readonly model: Model;
  readonly state: ViewState;
  readonly size: Size;
  readonly furniture: readonly Box[];
  /** Names along a course as straight lines, which stay on it at any size of the map. */
  readonly straight?: boolean;
}

/** The names of a view, clear of its marks. */
export function NamesPart({ model, state, size, furniture, straight = false }: NamesProps) {
  const camera = cameraFromView(model, state, size);
  const labels = labelsOf(model, state, camera, furniture, 0);
  // The prerendered ground has no rivers yet: their names come with them.
  const still = () => labels.filter(({ kind }) => kind !== "river").map(straightened);
  return <SvgNames labels={straight ? still() : labels} camera={camera} language={state.language} />;
}

/** A label whose baseline is the chord of what it was. */
function straightened(label: Label): Label {
  const [first, last] = [label.path?.[0], label.path?.at(-1)];
  if (first === undefined || last === undefined) return label;
  return { ...label, path: [first, last], at: { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 } };
}

/** Draws the names into `box` and the scale, in place of those that were prerendered, whenever it is called and the view is another. */
export function namesDrawer(app: App, box: Element): () => void {
  const { model, store, around, map } = app;
  const detail = keepDetail(app);
  let drawn = "";
  let view = "";
  box.replaceChildren();
  const draw = (): void => {
    const state = store.state();
    const { size } = around();
    const furniture = furnitureOver(map);
    const key = JSON.stringify([view, furniture]);
    if (key === drawn) return;
    drawn = key;
    render(<NamesPart model={model} state={state} size={size} furniture={furniture} />, box);
    drawScale(app);
  };
  return () => {
    const before = view;
    view = JSON.stringify([around().size, { ...store.state(), focus: null, panel: null }]);
    // Where the view is the same only the furniture may be another. To measure it lays the page out: the card is painted first.
    if (view === before) afterShown(draw);
    else draw();
    detail();
  };
}
