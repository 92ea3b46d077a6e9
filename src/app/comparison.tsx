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
