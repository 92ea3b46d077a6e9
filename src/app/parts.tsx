import { formatDays } from "../i18n/format";
import { messagesIn } from "../i18n/language";
import { markShapes } from "../map/markShapes";
import { SvgMarks } from "../map/SvgMarks";
import type { Model } from "../model/model";
import type { EventId } from "../model/ids";
import { cameraOf, creditsHeight, type Camera, type Size } from "../select/camera";
import { focused } from "../select/focused";
import { layoutLabels } from "../select/labels";
import { layoutMarks, type Mark } from "../select/marks";
import { visibleEvents } from "../select/visibleEvents";
import type { ViewState } from "../state/viewState";
import { Column } from "../views/Column";
import { textOf, type ViewContext } from "../views/context";
import { Locator } from "./Locator";
import { Credits, MapControls } from "../views/MapControls";
import type { Notice } from "../views/NoticeLine";
import { areaNames } from "./areaNames";

/** What the page is drawn from beside model and view: things of the browser, not of the reader. */
export interface Surroundings {
  /** The browser has taken over from the prerendered page. */
  readonly live: boolean;
  /** The map's size in pixels. */
  readonly size: Size;
  readonly notice: Notice | null;
  /** From this page to the site's root. */
  readonly root: string;
}

/** The map's size where none can be measured: small, so that signs laid out for it keep clear of one another on larger screens too. */
export const prerenderSize: Size = { width: 440, height: 440 + creditsHeight };

/** The camera of a view on a map of the present size. */
export function cameraFromView(model: Model, state: ViewState, size: Size): Camera {
  return cameraOf(model.geography.firstView, state.viewport, size);
}

/** The marks of a view: one layout for both renderers. */
export function marksOf(model: Model, state: ViewState, camera: Camera): readonly Mark[] {
  return layoutMarks(model, visibleEvents(model, state), camera);
}

interface PartProps {
  readonly model: Model;
  readonly state: ViewState;
  readonly around: Surroundings;
}

/** The reading column with everything in it. */
export function ColumnPart({ model, state, around }: PartProps) {
  return (
    <Column
      state={state}
      live={around.live}
      notice={around.notice}
      shapes={markShapes}
      {...contextOf(model, state, around)}
    />
  );
}

/** What stands over the ground of the map: marks, names, buttons, locator, credits. */
export function StagePart({ model, state, around }: PartProps) {
  const context = contextOf(model, state, around);
  const { t, language } = context;
  const camera = cameraFromView(model, state, around.size);
  const marks = marksOf(model, state, camera);
  const labels = layoutLabels(model, areaNames(t), marks, camera, language);
  const lit: ReadonlySet<EventId> = focused(model, state).events;
  const wholeLineLit = marks.some(({ event, wholeLine }) => wholeLine && lit.has(event.id));
  const nameOf = ({ number, event }: Mark): string =>
    `${String(number)}. ${textOf(event.title, language)} (${formatDays(language, event.days.from, event.days.to)})`;
  return (
    <>
      <div class={wholeLineLit ? "frame whole-line-lit" : "frame"}>
        <SvgMarks marks={marks} labels={labels} size={around.size} lit={lit} language={language} name={nameOf} />
      </div>
      <MapControls {...context} />
      <Locator model={model} t={t} camera={camera} />
      <Credits {...context} />
    </>
  );
}

function contextOf(model: Model, state: ViewState, { root }: Surroundings): ViewContext {
  return { model, t: messagesIn(state.language), language: state.language, root, events: visibleEvents(model, state) };
}
