import type { FeatureCollection } from "geojson";
import { remember } from "../lib/remember";
import { formatDays, formatKilometres } from "../i18n/format";
import { messagesIn } from "../i18n/language";
import { markShapes } from "../map/markShapes";
import { SvgMarks } from "../map/SvgMarks";
import type { Model } from "../model/model";
import { namesText, orderedNames } from "../model/names";
import type { EventId } from "../model/ids";
import { cameraOf, creditsHeight, narrowMap, type Camera, type Size } from "../select/camera";
import { dayCounts } from "../select/dayCounts";
import { focused } from "../select/focused";
import { bandLayers } from "../select/bands";
import { layoutMarks, type Mark } from "../select/marks";
import { visibleEvents } from "../select/visibleEvents";
import type { ViewState } from "../state/viewState";
import type { Citing } from "../views/Citations";
import type { DrawCompare } from "../views/Compare";
import type { StillParts } from "../views/Kept";
import { Column } from "../views/Column";
import { textOf, type ViewContext } from "../views/context";
import { Locator } from "./Locator";
import { DaysStrip } from "../views/DaysStrip";
import { Credits, MapControls } from "../views/MapControls";
import type { Notice } from "../views/NoticeLine";

/** What the page is drawn from beside model and view: things of the browser, not of the reader. */
export interface Surroundings {
  /** The browser has taken over from the prerendered page. */
  readonly live: boolean;
  /** The map's size in pixels. */
  readonly size: Size;
  readonly notice: Notice | null;
  /** The days are being played. */
  readonly playing: boolean;
  /** The areas of 2020–2023, once the reader has asked for them. */
  readonly since: FeatureCollection | null;
  /** How citations are written, once the reader has asked for one. */
  readonly citing: Citing | null;
  /** What is the same in every view, where it is drawn: when the site is built. */
  readonly still: StillParts | null;
  /** How the comparison is drawn, once the reader has asked for it. */
  readonly compare: DrawCompare | null;
  /** From this page to the site's root. */
  readonly root: string;
}

/** The map's size where none can be measured: small, so that signs laid out for it keep clear of one another on larger screens too. */
export const prerenderSize: Size = { width: 440, height: 440 + creditsHeight };

/** The camera of a view on a map of the present size. */
export function cameraFromView(model: Model, state: ViewState, size: Size): Camera {
  return cameraAt(model.geography.firstView, state.viewport, size);
}
const cameraAt = remember(cameraOf);

/** The marks of a view: one layout for both renderers. */
export function marksOf(model: Model, state: ViewState, camera: Camera): readonly Mark[] {
  return layout(model, visibleEvents(model, state), camera, state.on.includes("pins"));
}
const layout = remember(layoutMarks);

/** What stands beside the sign of an event that is off the map: where, and how far. */
export function awayTextOf(model: Model, { language }: ViewState, { width }: Size): (mark: Mark) => string {
  return ({ event, awayMeters, roomBeside }) => {
    if (width < narrowMap || !roomBeside) return "";
    const place = model.places.find(({ id }) => event.whereabouts.kind === "away" && id === event.whereabouts.place);
    const names = place === undefined ? [] : orderedNames(place.names, place.heldOn20160401, language);
    return messagesIn(language).beside(
      namesText(names),
      formatKilometres(language, Math.round((awayMeters ?? 0) / 10_000) * 10_000),
    );
  };
}

interface PartProps {
  readonly model: Model;
  readonly state: ViewState;
  readonly around: Surroundings;
}

/** The reading column with everything in it. */
export function ColumnPart({ model, state, around }: PartProps) {
  return <Column state={state} notice={around.notice} shapes={markShapes} {...contextOf(model, state, around)} />;
}

/** The strip of days at the map's foot. */
export function DaysPart({ model, state, around }: PartProps) {
  const { language, days } = state;
  return (
    <DaysStrip
      counts={dayCounts(model, state)}
      days={days}
      playing={around.playing}
      t={messagesIn(language)}
      language={language}
    />
  );
}

/** What stands over the ground and the names of the map: marks, buttons, locator, credits. */
export function StagePart({ model, state, around }: PartProps) {
  const context = contextOf(model, state, around);
  const { t, language } = context;
  const camera = cameraFromView(model, state, around.size);
  const marks = marksOf(model, state, camera);
  const lit: ReadonlySet<EventId> = focused(model, state).events;
  const bands = state.on.includes("pins") ? [] : bandLayers(model, visibleEvents(model, state));
  const wholeLineLit = marks.some(({ event, wholeLine }) => wholeLine && lit.has(event.id));
  const nameOf = ({ number, event }: Mark): string =>
    `${String(number)}. ${textOf(event.title, language)} (${formatDays(language, event.days.from, event.days.to)})`;
  return (
    <>
      <div class={wholeLineLit ? "frame whole-line-lit" : "frame"}>
        <SvgMarks
          marks={marks}
          bands={bands}
          since={state.on.includes("since") ? around.since : null}
          camera={camera}
          firstView={model.geography.firstView}
          lit={lit}
          name={nameOf}
          awayText={awayTextOf(model, state, around.size)}
        />
      </div>
      <MapControls {...context} />
      <Locator model={model} t={t} camera={camera} />
      <Credits {...context} />
    </>
  );
}

function contextOf(model: Model, state: ViewState, { root, live, citing, still, compare }: Surroundings): ViewContext {
  return {
    model,
    t: messagesIn(state.language),
    language: state.language,
    root,
    events: visibleEvents(model, state),
    live,
    citing,
    still,
    compare,
  };
}
