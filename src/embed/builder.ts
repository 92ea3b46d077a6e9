/**
 * The builder of embeds, without its form: what a teacher may choose, what each choice makes of the rest, and what follows for the snippets.
 * Pure: the page is drawn from this state alone.
 */
import { assertNever } from "../lib/assertNever";
import { firstDay, lastDay, parseDay } from "../model/days";
import type { EventId } from "../model/ids";
import { decodeLink, encodeLink, type Known, type LinkParts } from "../state/link";
import type { EmbedMode } from "../state/embedModes";
import {
  initialView,
  layerSwitches,
  noFilter,
  switches,
  type DayRange,
  type LayerSwitch,
  type Switch,
  type Theme,
  type ViewState,
} from "../state/viewState";
import { sizeOf } from "./embedSize";
import type { SnippetOptions } from "./snippet";

/** What there is to choose from, and the names of it in the page's language. */
export interface Choices {
  readonly siteName: string;
  /** What a frame holds where it shows no report and no lesson. */
  readonly titles: { readonly [mode in EmbedMode]: string };
  readonly events: readonly { readonly id: EventId; readonly number: number; readonly title: string }[];
  readonly claims: readonly string[];
  readonly aliases: Known["aliases"];
  /** Each with the titles of its steps. */
  readonly lessons: readonly { readonly id: string; readonly title: string; readonly steps: readonly string[] }[];
}

export interface BuilderState {
  readonly mode: EmbedMode;
  /** What is shown. The form has no field for some parts of it: those are carried along. */
  readonly view: ViewState;
  /** As wide as the page that it is put into. */
  readonly fluid: boolean;
  /** As typed, in CSS pixels; `""` for what suits the mode. */
  readonly width: string;
  readonly height: string;
  /** Parts of the link that it began with, or of the map's view, which mean nothing here. */
  readonly dropped: readonly string[];
}

export type Change =
  | { readonly type: "modeChosen"; readonly mode: EmbedMode }
  /** `""`: none. */
  | { readonly type: "eventChosen"; readonly event: string }
  | { readonly type: "lessonChosen"; readonly lesson: string; readonly step: number }
  /** `from` `""`: all days. A last day before the first is moved to it. */
  | { readonly type: "daysChosen"; readonly from: string; readonly to: string }
  | { readonly type: "layerSwitched"; readonly layer: LayerSwitch; readonly shown: boolean }
  | { readonly type: "switched"; readonly name: Switch; readonly on: boolean }
  /** `null`: as each reader's device has it. */
  | { readonly type: "themeChosen"; readonly theme: Theme | null }
  | { readonly type: "sized"; readonly size: Partial<Pick<BuilderState, "fluid" | "width" | "height">> }
  /** `hash`: of the view that the preview shows. */
  | { readonly type: "viewTaken"; readonly hash: string }
  | { readonly type: "carriedDropped" };

/** The state for a link of the site: valid parts are taken, the others said. */
export function startFrom(hash: string, choices: Choices): BuilderState {
  const { parts, dropped } = decodeLink(hash, knownOf(choices));
  const view = { ...initialView("en"), ...parts };
  return { mode: modeFor(parts), view, fluid: true, width: "", height: "", dropped };
}

/** What shows a view best. */
function modeFor({ lesson, focus, panel }: LinkParts): EmbedMode {
  if (lesson !== undefined && lesson !== null) return "lesson";
  if (focus?.kind === "event") return "event";
  return focus?.kind === "excerpt" || panel !== undefined ? "reader" : "map";
}

export function reduceBuilder(state: BuilderState, change: Change, choices: Choices): BuilderState {
  const view = (parts: Partial<ViewState>): BuilderState => ({ ...state, view: { ...state.view, ...parts } });
  switch (change.type) {
    case "modeChosen": {
      const [first] = choices.lessons;
      const lesson = state.view.lesson ?? (first === undefined ? null : { lesson: first.id, step: 1 });
      return { ...(change.mode === "lesson" ? view({ lesson }) : state), mode: change.mode };
    }
    case "eventChosen": {
      const chosen = choices.events.find(({ id }) => id === change.event);
      return view({ focus: chosen === undefined ? { kind: "none" } : { kind: "event", event: chosen.id } });
    }
    case "lessonChosen":
      return view({ lesson: { lesson: change.lesson, step: change.step } });
    case "daysChosen":
      return view({ days: daysOf(change.from, change.to) });
    case "layerSwitched":
      return view({ hidden: toggled(layerSwitches, state.view.hidden, change.layer, !change.shown) });
    case "switched":
      return view({ on: toggled(switches, state.view.on, change.name, change.on) });
    case "themeChosen":
      return view({ theme: change.theme });
    case "sized":
      return { ...state, ...change.size };
    case "viewTaken": {
      const { parts, dropped } = decodeLink(change.hash, knownOf(choices));
      return { ...state, view: { ...initialView(state.view.language), ...parts }, dropped };
    }
    case "carriedDropped":
      return view({ ...noFilter, viewport: null, panel: "article", ...(focusIsCarried(state) ? noFocus : {}) });
    default:
      return assertNever(change);
  }
}

const noFocus = { focus: { kind: "none" } } as const;

function focusIsCarried({ view }: BuilderState): boolean {
  return view.focus.kind === "excerpt";
}

function daysOf(first: string, last: string): DayRange | null {
  const from = parseDay(first);
  const to = parseDay(last) ?? from;
  if (from === null || to === null || from < firstDay || from > lastDay) return null;
  return { from, to: to < from ? from : to > lastDay ? lastDay : to };
}

function toggled<Name>(all: readonly Name[], now: readonly Name[], name: Name, on: boolean): readonly Name[] {
  return all.filter((each) => (each === name ? on : now.includes(each)));
}

export const carriedParts = ["viewport", "excerpt", "side", "kind", "status", "find", "panel"] as const;
/** Parts of a view that the form has no field for. */
export type CarriedPart = (typeof carriedParts)[number];

/** Those that the embed will show. */
export function carried(state: BuilderState): readonly CarriedPart[] {
  const { focus, viewport, side, kind, status, find, panel } = shownView(state);
  const there: { readonly [part in CarriedPart]: boolean } = {
    viewport: viewport !== null,
    excerpt: focus.kind === "excerpt",
    side: side !== null,
    kind: kind !== null,
    status: status !== null,
    find: find !== "",
    panel: panel !== "article",
  };
  return carriedParts.filter((part) => there[part]);
}

/** The view that the mode can show: a step of a lesson brings its own, and only the reader has panels. */
function shownView({ mode, view }: BuilderState): ViewState {
  if (mode === "lesson") return { ...initialView(view.language), lesson: view.lesson, theme: view.theme };
  return { ...view, lesson: null, panel: mode === "reader" ? view.panel : "article" };
}

/** The view as a hash of the site. */
export function hashOf(state: BuilderState): string {
  return encodeLink(shownView(state));
}

/** What the frame holds, for those who do not see it, and the words of a link. */
export function titleOf(state: BuilderState, { siteName, titles, events, lessons }: Choices): string {
  const { focus, lesson } = shownView(state);
  const event = focus.kind === "event" ? events.find(({ id }) => id === focus.event) : undefined;
  const shown = lesson === null ? event : lessons.find(({ id }) => id === lesson.lesson);
  return `${siteName}: ${shown?.title ?? titles[state.mode]}`;
}

/** @param address where the site stands: absolute, with a slash at its end */
export function snippetOptions(state: BuilderState, choices: Choices, address: string): SnippetOptions {
  return { mode: state.mode, hash: hashOf(state), title: titleOf(state, choices), address, ...sizeOf(state) };
}

function knownOf({ events, claims, aliases, lessons }: Choices): Known {
  return {
    events: new Set(events.map(({ id }) => id)),
    claims: new Set(claims),
    aliases,
    lessonSteps: Object.fromEntries(lessons.map(({ id, steps }) => [id, steps.length])),
  };
}
