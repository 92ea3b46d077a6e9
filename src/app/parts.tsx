import type { FeatureCollection } from "geojson";
import { remember } from "../lib/remember";
import { formatDays, formatKilometres } from "../i18n/format";
import { messagesIn } from "../i18n/language";
import { SignIcon } from "../map/SvgSign";
import { SvgMarks } from "../map/SvgMarks";
import type { Model } from "../model/model";
import { namesText, orderedNames } from "../model/names";
import type { ContentLanguage, EventId } from "../model/ids";
import { cameraOf, creditsHeight, type Camera, type Point, type Size } from "../select/camera";
import { dayCounts } from "../select/dayCounts";
import { focused } from "../select/focused";
import { bandLayers } from "../select/bands";
import type { Mark } from "../select/mark";
import { layoutMarks, nearer } from "../select/marks";
import { visibleEvents } from "../select/visibleEvents";
import { encodeLink } from "../state/link";
import { initialView, roundViewport, type ViewState } from "../state/viewState";
import type { Citing } from "../views/Citations";
import type { DrawCompare } from "../views/Compare";
import type { StillParts } from "../views/Kept";
import { Column } from "../views/Column";
import { textOf, type ViewContext } from "../views/context";
import { Locator } from "./Locator";
import { DaysStrip } from "../views/DaysStrip";
import type { SignOf } from "../views/Legend";
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
  /** Where the sign of an event stands on the map in 3-D; `null`, or not there, while the map is flat. */
  readonly raised?: ((event: string) => Point | null) | null;
  /** From this page to the site's root. */
  readonly root: string;
  /** What the page holds where it is for a frame, an `EmbedMode`; `null`: everything. */
  readonly embed: string | null | undefined;
}

/** The map's size where none can be measured: small, so that signs laid out for it keep clear of one another on larger screens too. */
export const prerenderSize: Size = { width: 440, height: 440 + creditsHeight };

/** The same for the map in a frame, which may be 320 × 400 with all that belongs to it. */
export const embedSize: Size = { width: 320, height: 260 + creditsHeight };

/** The camera of a view on a map of the present size. */
export function cameraFromView(model: Model, state: ViewState, size: Size): Camera {
  return cameraAt(model.geography.firstView, state.viewport, size);
}
const cameraAt = remember(cameraOf);

/** The marks of a view: one layout for both renderers, made anew only where camera or events have changed. */
export function marksOf(model: Model, state: ViewState, camera: Camera): readonly Mark[] {
  return layout(model, visibleEvents(model, state), camera, state.on.includes("pins"), words(model, state.language));
}
const layout = remember(layoutMarks);

/** Where a mark leads: to its report, or to the view in which the reports of a cluster part. */
export function hrefOf(model: Model, state: ViewState, camera: Camera): (mark: Mark) => string {
  return (mark) =>
    mark.others.length === 0
      ? `#event=${mark.event.id}`
      : encodeLink({ ...initialView(state.language), viewport: roundViewport(nearer(model, camera, mark)) });
}

/** What may stand beside a sign: the numbers in a cluster, that the stack is of the whole line, where far away an event was. */
export function wordsFor(model: Model, language: ContentLanguage): (mark: Mark) => string {
  const t = messagesIn(language);
  return ({ number, others, event, awayMeters, wholeLine }) => {
    if (others.length > 0) return [number, ...others.map((other) => other.number)].join(", ");
    if (wholeLine) return t.alongLine;
    const place = model.places.find(({ id }) => event.whereabouts.kind === "away" && id === event.whereabouts.place);
    if (place === undefined || awayMeters === null) return "";
    return t.beside(
      namesText(orderedNames(place.names, place.heldOn20160401, language)),
      formatKilometres(language, Math.round(awayMeters / 10_000) * 10_000),
    );
  };
}

const words = remember(wordsFor);

interface PartProps {
  readonly model: Model;
  readonly state: ViewState;
  readonly around: Surroundings;
}

/** One function for all views: what is drawn with it changes only where the events do. */
const sign: SignOf = (of) => <SignIcon {...of} />;

/** The reading column with everything in it. */
export function ColumnPart({ model, state, around }: PartProps) {
  return <Column state={state} notice={around.notice} sign={sign} {...contextOf(model, state, around)} />;
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

/** What stands over the ground and the names of the map and follows the view: marks, locator. */
export function StagePart({ model, state, around }: PartProps) {
  const context = contextOf(model, state, around);
  const { t, language } = context;
  const camera = cameraFromView(model, state, around.size);
  const marks = marksOf(model, state, camera);
  const lit: ReadonlySet<EventId> = focused(model, state).events;
  const bands = state.on.includes("pins") ? [] : bandLayers(model, visibleEvents(model, state));
  const wholeLineLit = marks.some(({ event, wholeLine }) => wholeLine && lit.has(event.id));
  const nameOf = ({ number, event, others }: Mark): string =>
    others.length > 0
      ? t.cluster([number, ...others.map((other) => other.number)])
      : `${String(number)}. ${textOf(event.title, language)} (${formatDays(language, event.days.from, event.days.to)})`;
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
          href={hrefOf(model, state, camera)}
        />
      </div>
      <Locator model={model} t={t} camera={camera} />
    </>
  );
}

function contextOf(
  model: Model,
  state: ViewState,
  { root, embed, live, citing, still, compare }: Surroundings,
): ViewContext {
  return {
    model,
    t: messagesIn(state.language),
    language: state.language,
    root,
    embed,
    events: visibleEvents(model, state),
    live,
    citing,
    still,
    compare,
  };
}
