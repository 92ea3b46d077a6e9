/** Goes through the days one by one. Loaded when the reader first asks for it. */
import { firstDay, lastDay } from "../model/days";
import type { Day } from "../model/ids";
import { daysBetween } from "../select/dayCounts";
import type { App } from "./mount";

/** How long each day stands, in milliseconds. */
const PACE = 1500;

/** Gives what the play button does: start, or hold. Escape holds too, and so does a page that nobody sees. */
export function createPlayer({ store, surround }: App): () => void {
  const all = daysBetween(firstDay, lastDay);
  let playing: ReturnType<typeof setInterval> | null = null;
  const stop = (): void => {
    if (playing !== null) clearInterval(playing);
    playing = null;
    surround({ playing: false });
  };
  const advance = (): void => {
    const present = store.state().days;
    const next: Day | undefined = all[present === null ? 0 : all.indexOf(present.to) + 1];
    if (next === undefined) {
      stop();
      store.dispatch({ type: "daysChosen", days: null });
    } else store.dispatch({ type: "daysPassed", days: { from: next, to: next } }); // makes no entry for Back
  };
  document.addEventListener(
    "keydown",
    (event) => {
      if (playing === null || event.key !== "Escape") return;
      // One Escape, one thing: the open card stays.
      event.stopPropagation();
      stop();
    },
    true,
  );
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && playing !== null) stop();
  });
  return () => {
    if (playing !== null) {
      stop();
      return;
    }
    advance();
    // Who asked for less motion goes on by pressing again.
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    playing = setInterval(advance, PACE);
    surround({ playing: true });
  };
}
