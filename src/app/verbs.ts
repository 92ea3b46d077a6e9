/** The verbs of the message protocol beside `go`, for the page API and the page around a frame. Loaded when the first of them is used. */
import { decodeLink, encodeLink } from "../state/link";
import { initialView, type ViewState } from "../state/viewState";
import type { App } from "./mount";

/** Opens a report, `null` closes the open one. Says what of it meant nothing. */
export function select({ store, known }: App, eventId: string | null): { readonly dropped: readonly string[] } {
  if (eventId === null) {
    store.dispatch({ type: "focusCleared" });
    return { dropped: [] };
  }
  const { parts, dropped } = decodeLink(`#event=${encodeURIComponent(eventId)}`, known);
  store.dispatch({ type: "viewAsked", view: { ...store.state(), ...parts } });
  return { dropped };
}

/** Follows a hash as the whole view: what it does not name is as at first. Says what of it meant nothing. */
export function goWhole({ store, known }: App, hash: string): { readonly dropped: readonly string[] } {
  const { parts, dropped } = decodeLink(hash, known);
  store.dispatch({ type: "viewAsked", view: { ...initialView(store.state().language), ...parts } });
  return { dropped };
}

/** Goes to a step of the lesson that is shown; `false` where there is none, or no such step. */
export function step({ store, known }: App, to: number | "next" | "previous"): boolean {
  const { lesson } = store.state();
  if (lesson === null) return false;
  const wanted = to === "next" ? lesson.step + 1 : to === "previous" ? lesson.step - 1 : to;
  const { parts, dropped } = decodeLink(`#lesson=${lesson.lesson}/${String(wanted)}`, known);
  if (dropped.length > 0) return false;
  store.dispatch({ type: "viewAsked", view: { ...store.state(), ...parts } });
  return true;
}

/** What listeners are told: the view as a hash, the open report's id or `""`, the lesson's step as `one-article/2` or `""`. */
const told = {
  change: encodeLink,
  select: ({ focus }: ViewState): string => (focus.kind === "event" ? focus.event : ""),
  step: ({ lesson }: ViewState): string => (lesson === null ? "" : `${lesson.lesson}/${String(lesson.step)}`),
};
export type Told = keyof typeof told;

/** Listens to what becomes another; gives what ends it. */
export function listenTo({ store }: App, type: Told, listener: (told: string) => void): () => void {
  let last = told[type](store.state());
  return store.listen((state) => {
    if (last !== (last = told[type](state))) listener(last);
  });
}
