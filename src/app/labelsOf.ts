/** What names are laid out around, for both renderers. */
import { mapNames } from "../i18n/mapNames";
import type { Model } from "../model/model";
import type { Box } from "../select/box";
import type { Camera } from "../select/camera";
import type { Label } from "../select/labelCandidates";
import { layoutLabels } from "../select/labels";
import type { ViewState } from "../state/viewState";
import { areaNames } from "./areaNames";
import { marksOf } from "./parts";

/** The names of a view; `beyond` the map's edge as well, for a map that is dragged. */
export function labelsOf(
  model: Model,
  state: ViewState,
  camera: Camera,
  furniture: readonly Box[],
  beyond: number,
): readonly Label[] {
  return layoutLabels(model, {
    camera,
    language: state.language,
    marks: marksOf(model, state, camera),
    areas: areaNames,
    line: mapNames.line,
    furniture,
    beyond,
  });
}

const furniture =
  "#stage > :not(.frame), #map > .controls > *, #map > .credits, #map .scale *, #map > .since-key, #legend > summary";

/** What stands over the map, as boxes in its pixels. */
export function furnitureOver(map: Element): readonly Box[] {
  const { left, top } = map.getBoundingClientRect();
  return [...document.querySelectorAll(furniture)].flatMap((part) => {
    const box = part.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return [];
    return [{ x0: box.left - left, y0: box.top - top, x1: box.right - left, y1: box.bottom - top }];
  });
}
