/** Renders every page to HTML at build time, from the components that the browser hydrates. */
import { renderToString } from "preact-render-to-string";
import { drawCompare } from "./app/comparison";
import { lessonPages, LessonSection } from "./app/lessonPages";
import { NamesPart } from "./app/names";
import { outward } from "./app/outward";
import {
  cameraFromView,
  ColumnPart,
  DaysPart,
  embedSize,
  prerenderSize,
  StagePart,
  type Surroundings,
} from "./app/parts";
import type { Page } from "./app/page";
import { plainPages } from "./app/plainPages";
import { stillContext, stillParts } from "./app/stillParts";
import { messagesIn } from "./i18n/language";
import { pageMessagesIn } from "./i18n/pageMessages";
import { Ground } from "./map/Ground";
import { Relief } from "./map/Relief";
import { SignIcon } from "./map/SvgSign";
import { groundPaths, type GroundTopology } from "./map/groundPaths";
import type { Lesson } from "./model/lesson";
import type { Model } from "./model/model";
import { numberedEvents } from "./select/visibleEvents";
import { encodeLink } from "./state/link";
import { initialView, type ViewState } from "./state/viewState";
import { embedModes, type EmbedMode } from "./state/embedModes";
import { About } from "./views/About";
import { EmbedHead } from "./views/EmbedHead";
import { Header } from "./views/Header";
import { Legend } from "./views/Legend";
import { Credits, MapControls } from "./views/MapControls";
import { PrintSheet } from "./views/PrintSheet";
import { ScaleBar } from "./views/ScaleBar";
import { NotFound } from "./views/NotFound";
import { SinceKey } from "./views/SinceKey";
import { textOf } from "./views/context";

export type { Page };

/**
 * All pages: the map, one for each event, those for frames, of the lessons and of plain text, and the one for an address that does not
 * exist, which is served at any depth: its way back is `path`, from the root of the server to the site. `address` is the site's whole one, where that is known.
 */
export function renderPages(
  model: Model,
  topology: GroundTopology,
  lessons: readonly Lesson[],
  path = "/",
  address: string | null = null,
): readonly Page[] {
  const ground = renderToString(<Ground paths={groundPaths(topology, model.geography.firstView)} />);
  const first = initialView("en");
  const t = messagesIn(first.language);
  const words = pageMessagesIn(first.language);
  const page = (file: string, title: string, description: string, state: ViewState): Page => ({
    file,
    language: state.language,
    title,
    description,
    root: rootFrom(file),
    view: encodeLink(state),
    body: bodyOf(model, ground, state, rootFrom(file)),
    live: true,
  });
  const home = page("index.html", `${t.siteName}: ${words.tagline}`, `${words.tagline}. ${words.setting}`, first);
  const events = numberedEvents(model).map(({ event }) => {
    const title = textOf(event.title, first.language);
    const state: ViewState = { ...first, focus: { kind: "event", event: event.id } };
    return page(`events/${event.id}/index.html`, `${title} – ${t.siteName}`, `${title}. ${words.setting}`, state);
  });
  const missing: Page = {
    ...home,
    file: "404.html",
    root: path,
    title: `${words.notFoundTitle} – ${t.siteName}`,
    description: words.notFound,
    body: renderToString(<NotFound t={words} root={path} />),
    live: false,
  };
  const lessonSheets = lessonPages(model, lessons, first.language).map(({ body, ...told }): Page => ({
    ...home,
    ...told,
    root: rootFrom(told.file),
    title: `${told.title} – ${t.siteName}`,
    body: renderToString(body),
    live: false,
    lesson: true,
  }));
  const embeds = embedModes.map((embed): Page => {
    const file = `embed/${embed}/index.html`;
    const title = `${t.siteName}: ${words.embed.titles[embed]}`;
    const description = `${title}. ${words.setting}`;
    const parts = partsOf(model, ground, first, rootFrom(file), embed);
    const body = outward(embedBody(parts, embed, lessons), rootFrom(file));
    const sheet = embed === "lesson" ? ({ lesson: true } as const) : {};
    return { ...home, ...sheet, file, title, description, root: rootFrom(file), embed, body };
  });
  const plain = plainPages(model, lessons, first.language, address).map(({ body, ...told }): Page => ({
    ...home,
    ...told,
    root: rootFrom(told.file),
    title: `${told.title} – ${t.siteName}`,
    body: renderToString(body),
    live: false,
  }));
  return [home, ...events, ...embeds, ...lessonSheets, ...plain, missing];
}

function rootFrom(file: string): string {
  return "../".repeat(file.split("/").length - 1) || "./";
}

/** Where buttons and locator stand on a small map, in the west, and on a large one: the page does not know yet which it is. */
const prerenderFurniture = [
  { x0: 0, y0: 0, x1: 84, y1: 200 },
  { x0: 0, y0: 330, x1: 110, y1: 440 },
];

/** The parts of a page, drawn. */
function partsOf(model: Model, ground: string, state: ViewState, root: string, embed: EmbedMode | null) {
  const size = embed === null ? prerenderSize : embedSize;
  const around: Surroundings = {
    live: false,
    size,
    notice: null,
    playing: false,
    since: null,
    citing: null,
    still: stillParts(model, state.language, root, embed, state.focus),
    compare: drawCompare,
    root,
    embed,
  };
  const words = pageMessagesIn(state.language);
  const context = stillContext(model, state.language, root);
  const shared = { model, state, around };
  const names = renderToString(
    <NamesPart model={model} state={state} size={size} furniture={prerenderFurniture} straight />,
  );
  const furniture = renderToString(
    <>
      <div id="scale" class="scale-box">
        <ScaleBar camera={cameraFromView(model, state, size)} language={state.language} />
      </div>
      <MapControls words={words} />
      <Credits words={words} {...context} />
      <SinceKey words={words} />
    </>,
  );
  const region = `<section id="map" class="map" aria-label="${context.t.map}" tabindex="-1">`;
  const under = `<div class="frame">${renderToString(<Relief root={root} />)}${ground}</div><div id="names" class="frame">${names}</div>`;
  const over = `<div id="stage" class="stage">${renderToString(<StagePart {...shared} />)}</div>${furniture}`;
  return {
    words,
    context,
    column: `<div id="column" class="column">${renderToString(<ColumnPart {...shared} />)}</div>`,
    map: `${region}${under}<div id="gl" class="gl"></div>${over}</section>`,
    days: `<div id="days" class="days">${renderToString(<DaysPart {...shared} />)}</div>`,
    legend: renderToString(<Legend words={words} sign={(of) => <SignIcon {...of} />} {...context} />),
  };
}

function bodyOf(model: Model, ground: string, state: ViewState, root: string): string {
  const { words, context, column, map, days, legend } = partsOf(model, ground, state, root, null);
  const header = renderToString(<Header words={words} {...context} />);
  const about = renderToString(<About words={words} {...context} />);
  const sheet = renderToString(<PrintSheet sources={[]} address={null} {...context} />);
  const skip = renderToString(
    <a class="skip" href="#map">
      {words.skipToMap}
    </a>,
  );
  return [
    skip,
    `<div class="reading">${header}${column}<footer class="foot about">${about}</footer></div>`,
    map,
    `${days}${legend}<div id="sheet" class="sheet">${sheet}</div>`,
  ].join("\n");
}

/** The page for a frame: in the order in which it is read, top to bottom on a narrow one. */
function embedBody(parts: ReturnType<typeof partsOf>, embed: EmbedMode, lessons: readonly Lesson[]): string {
  const { words, context, column, map, legend } = parts;
  const aside = renderToString(
    <>
      {embed === "event" && <p class="embed-hint">{words.embed.hint}</p>}
      {embed === "lesson" && <LessonSection lessons={lessons} {...context} />}
    </>,
  );
  return [
    renderToString(<EmbedHead words={words} {...context} />),
    map,
    `<div class="embed-side">${aside}${column}</div>`,
    legend,
  ].join("\n");
}
