/** The hash of the address is the view: `#event=lele-tepe&days=2016-04-02..2016-04-03&map=8.5/39.8/46.9&panel=events`. */
import { splitOnce, unescape } from "../lib/addressParts";
import { firstDay, lastDay, parseDay } from "../model/days";
import type { ClaimId, EventId } from "../model/ids";
import {
  cleanFind,
  kinds,
  layerSwitches,
  panels,
  reachable,
  roundViewport,
  speakers,
  statuses,
  switches,
  themes,
  type DayRange,
  type Focus,
  type LessonAt,
  type Viewport,
  type ViewState,
} from "./viewState";

/** The names of the parameters: a public contract. */
export const linkParameters = [
  "event",
  "excerpt",
  "days",
  "map",
  "panel",
  "side",
  "kind",
  "status",
  "find",
  "show",
  "hide",
  "lesson",
  "theme",
] as const;
type Parameter = (typeof linkParameters)[number];

/** What a link may name; `aliases` are old event ids that live on. */
export interface Known {
  readonly events: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly aliases: { readonly [old: string]: EventId };
  /** The number of steps of each lesson. */
  readonly lessonSteps: { readonly [lesson: string]: number };
}

/** The parts of the view that a link sets; the others it leaves alone. */
export type LinkParts = { readonly [Key in Exclude<keyof ViewState, "language">]?: ViewState[Key] };

export interface DecodedLink {
  readonly parts: LinkParts;
  /** `name=value` of each part that is not followed as it is written, for a message. */
  readonly dropped: readonly string[];
}

/** The hash for a view, with its `#`; empty for the initial one. */
export function encodeLink(state: ViewState): string {
  const parts: string[] = [];
  const add = (name: Parameter, value: string): void => void parts.push(`${name}=${value}`);
  if (state.focus.kind === "event") add("event", state.focus.event);
  if (state.focus.kind === "excerpt") add("excerpt", state.focus.claim);
  if (state.days !== null)
    add("days", state.days.from === state.days.to ? state.days.from : `${state.days.from}..${state.days.to}`);
  if (state.viewport !== null) {
    const { center, zoom } = state.viewport;
    add("map", [zoom, center[1], center[0]].map(String).join("/"));
  }
  if (state.panel !== "article") add("panel", state.panel);
  if (state.side !== null) add("side", state.side);
  if (state.kind !== null) add("kind", state.kind);
  if (state.status !== null) add("status", state.status);
  if (state.find !== "") add("find", encodeURIComponent(state.find));
  if (state.on.length > 0) add("show", state.on.join(","));
  if (state.hidden.length > 0) add("hide", state.hidden.join(","));
  if (state.lesson !== null) add("lesson", [state.lesson.lesson, state.lesson.step].join("/"));
  if (state.theme !== null) add("theme", state.theme);
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

/**
 * Reads a hash. Never throws: it keeps the valid part and says what it dropped. Of parameters that contradict each other the first valid
 * one counts. What reaches beyond the days or the map is brought back to them, and that is said too.
 */
export function decodeLink(hash: string, known: Known): DecodedLink {
  const parts: { -readonly [Key in keyof LinkParts]: LinkParts[Key] } = {};
  const dropped: string[] = [];
  for (const piece of hash.replace(/^#/, "").split("&")) {
    if (piece === "") continue;
    const [name = "", raw = ""] = splitOnce(piece);
    const value = unescape(raw);
    const drop = (lost: string): void => void dropped.push(`${name}=${lost}`);
    const read = value === null ? null : readParameter(name, value, known, drop);
    const again = parts[Object.keys(read ?? {})[0] as keyof LinkParts];
    if (read === null) dropped.push(piece);
    else if (again === undefined) Object.assign(parts, read);
    else if (JSON.stringify([again]) !== JSON.stringify(Object.values(read))) dropped.push(piece);
  }
  return { parts, dropped };
}

/** What one parameter says: one part of the view, or `null` if nothing; `drop` is told what of the value was left out. */
function readParameter(name: string, value: string, known: Known, drop: (lost: string) => void): LinkParts | null {
  switch (name) {
    case "event":
      return some(eventFocus(value, known), (focus) => ({ focus }));
    case "excerpt":
      return known.claims.has(value) ? { focus: { kind: "excerpt", claim: value as ClaimId } } : null;
    case "days":
      return some(readDays(value, drop), (days) => ({ days }));
    case "map":
      return some(readViewport(value, drop), (viewport) => ({ viewport }));
    case "panel":
      return some(oneOf(panels, value), (panel) => ({ panel }));
    case "side":
      return some(oneOf(speakers, value), (side) => ({ side }));
    case "kind":
      return some(oneOf(kinds, value), (kind) => ({ kind }));
    case "status":
      return some(oneOf(statuses, value), (status) => ({ status }));
    case "find":
      return value === "" ? null : { find: cleanFind(value) };
    case "show":
      return some(readNames(switches, value, drop), (on) => ({ on }));
    case "hide":
      return some(readNames(layerSwitches, value, drop), (hidden) => ({ hidden }));
    case "lesson":
      return some(readLesson(value, known, drop), (lesson) => ({ lesson }));
    case "theme":
      return some(oneOf(themes, value), (theme) => ({ theme }));
    default:
      return null;
  }
}

/** Those of some names that a list has, in one order; `null` if it has none. */
function readNames<Name extends string>(
  known: readonly Name[],
  value: string,
  drop: (lost: string) => void,
): readonly Name[] | null {
  const names = value.split(",");
  const found = known.filter((name) => names.includes(name));
  const lost = names.filter((name) => oneOf(known, name) === null);
  if (found.length > 0 && lost.length > 0) drop(lost.join(","));
  return found.length > 0 ? found : null;
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: string): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}

function eventFocus(value: string, known: Known): Focus | null {
  if (known.events.has(value)) return { kind: "event", event: value as EventId };
  const current = Object.hasOwn(known.aliases, value) ? known.aliases[value] : undefined;
  return current === undefined ? null : { kind: "event", event: current };
}

function readDays(value: string, drop: (lost: string) => void): DayRange | null {
  const [first = "", last = first, ...rest] = value.split("..");
  const from = parseDay(first);
  const to = parseDay(last);
  if (from === null || to === null || from > to || rest.length > 0 || to < firstDay || from > lastDay) return null;
  if (from < firstDay || to > lastDay) drop(value);
  return { from: from < firstDay ? firstDay : from, to: to > lastDay ? lastDay : to };
}

function readViewport(value: string, drop: (lost: string) => void): Viewport | null {
  const pieces = value.split("/");
  if (pieces.length !== 3 || !pieces.every((piece) => /^-?\d{1,3}(\.\d{1,10})?$/.test(piece))) return null;
  const [zoom = 0, lat = 0, lng = 0] = pieces.map(Number);
  if (Math.abs(lat) > 85 || Math.abs(lng) > 180) return null;
  const viewport: Viewport = { center: [lng, lat], zoom };
  if (JSON.stringify(reachable(viewport)) !== JSON.stringify(viewport)) drop(value);
  return roundViewport(viewport);
}

/** A lesson at a step: the first if none is named, the nearest to one that does not exist. */
function readLesson(value: string, { lessonSteps }: Known, drop: (lost: string) => void): LessonAt | null {
  const [lesson, named] = splitOnce(value, "/");
  const last = Object.hasOwn(lessonSteps, lesson) ? lessonSteps[lesson] : undefined;
  if (last === undefined) return null;
  const step = Math.min(last, Math.max(1, Math.trunc(Number(named)) || 1));
  if (value !== lesson && named !== String(step)) drop(value);
  return { lesson, step };
}

function some<A, B>(value: A | null, use: (value: A) => B): B | null {
  return value === null ? null : use(value);
}
