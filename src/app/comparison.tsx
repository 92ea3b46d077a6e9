/** The comparison with its words. Loaded when the reader asks for it; until then the prerendered one stands. */
import { stillMessagesIn } from "../i18n/stillMessages";
import { Compare, type DrawCompare } from "../views/Compare";

export const drawCompare: DrawCompare = (state, context) => (
  <Compare state={state} {...context} t={{ ...context.t, ...stillMessagesIn(context.language) }} />
);

/** The same for a page in use: while another panel is shown, the comparison stays as it is. */
export function drawWhileShown(): DrawCompare {
  let drawn: ReturnType<DrawCompare> = null;
  return (state, context) => (state.panel === "compare" ? (drawn = drawCompare(state, context)) : drawn);
}

/** Puts the comparison that is drawn in the place of the prerendered one: what the reader has opened stays open, and the focus where it was. */
export function inPlace(draw: () => void): void {
  const panel = document.getElementById("panel=compare");
  const opened = [...(panel?.querySelectorAll("details[open]") ?? [])].map(({ id }) => id);
  const of = (element: Element | null): string | null | undefined =>
    element?.getAttribute("href") ?? element?.closest("details")?.id;
  const { activeElement } = document;
  const at = panel?.contains(activeElement) === true ? of(activeElement) : undefined;
  draw();
  for (const id of opened) document.getElementById(id)?.setAttribute("open", "");
  if (at === undefined) return;
  const same = [...(panel?.querySelectorAll<HTMLElement>("a, summary") ?? [])].find((element) => of(element) === at);
  same?.focus({ preventScroll: true });
}
