/** The strip of days: a press or a drag chooses days, the arrow keys move and stretch, and playing goes through them one by one. */
import { firstDay, lastDay, parseDay } from "../model/days";
import type { Day } from "../model/ids";
import { daysBetween } from "../select/dayCounts";
import type { App } from "./mount";

/** Listens to the strip. Gives what the play button does. */
export function listenToDays(app: App): { readonly play: () => void } {
  const { store } = app;
  const all = daysBetween(firstDay, lastDay);
  let anchor: Day | null = null;
  let dragging = false;
  // Days that are only passed through, by a drag or while playing, make no entries for Back.
  const choose = (a: Day, b: Day, passing = false): void => {
    store.dispatch({
      type: passing ? "daysPassed" : "daysChosen",
      days: a <= b ? { from: a, to: b } : { from: b, to: a },
    });
  };
  const press = (day: Day, extend: boolean): void => {
    const days = store.state().days;
    anchor ??= extend ? (days?.from ?? null) : null;
    if (extend && anchor !== null) choose(anchor, day);
    else if (days?.from === day && days.to === day) store.dispatch({ type: "daysChosen", days: null });
    else choose(day, day);
    if (!extend || anchor === null) anchor = day;
  };
  document.addEventListener("pointerdown", (event) => {
    const day = dayAt(event.target);
    dragging = day !== null;
    if (day !== null && !event.shiftKey) anchor = day;
  });
  document.addEventListener("pointerover", (event) => {
    const day = dayAt(event.target);
    if (dragging && event.buttons === 1 && day !== null && anchor !== null && day !== anchor) choose(anchor, day, true);
  });
  document.addEventListener("click", (event) => {
    const day = dayAt(event.target);
    if (day === null) return;
    press(day, event.shiftKey);
  });
  document.addEventListener("keydown", (event) => {
    const day = dayAt(event.target);
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = day === null ? undefined : all[all.indexOf(day) + step];
    if (day === null || step === 0 || next === undefined) return;
    event.preventDefault();
    if (event.shiftKey) {
      anchor ??= store.state().days?.from ?? day;
      press(next, true);
    }
    document.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  });

  let player: Promise<() => void> | null = null;
  return {
    play: () => {
      player ??= import("./player").then(({ createPlayer }) => createPlayer(app));
      void player.then(
        (toggle) => {
          toggle();
        },
        () => {
          player = null;
          app.surround({ notice: { kind: "notMade" } });
        },
      );
    },
  };
}

function dayAt(target: EventTarget | null): Day | null {
  const text = target instanceof Element ? target.closest("[data-day]")?.getAttribute("data-day") : null;
  return text === null || text === undefined ? null : parseDay(text);
}
