/** The comparison with its words. Loaded when the reader asks for it; until then the prerendered one stands. */
import { stillMessagesIn } from "../i18n/stillMessages";
import { Compare, type DrawCompare } from "../views/Compare";

export const drawCompare: DrawCompare = (state, context) => (
  <Compare state={state} {...context} t={{ ...context.t, ...stillMessagesIn(context.language) }} />
);
