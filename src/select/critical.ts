/** Reading the article critically: its slips, and the sentences that no mark uses. */
import type { Model } from "../model/model";
import type { Slip } from "../model/reading";
import type { TextRange } from "../model/sentences";
import { quotations, type Segment } from "./articleText";
import { claimsTied } from "./focused";
import type { NumberedEvent } from "./visibleEvents";

/** The article's sentences that no shown event is tied to, as offsets into its text. */
export function leftOutSentences(model: Model, events: readonly NumberedEvent[]): readonly TextRange[] {
  const tied = new Set(events.flatMap(({ event }) => claimsTied(event.article)));
  const used = quotations(model).filter(({ claim }) => tied.has(claim));
  return model.sentences.filter(
    (sentence) => !used.some(({ start, end }) => start < sentence.end && sentence.start < end),
  );
}

/** Whether a segment lies in a sentence that no mark uses. */
export function isLeftOut(segment: Segment, left: readonly TextRange[]): boolean {
  return left.some(({ start, end }) => segment.start < end && start < segment.end);
}

/** The slips told of in the passages of a paragraph, in their order. */
export function slipsIn(model: Model, segments: readonly Segment[]): readonly Slip[] {
  return segments.flatMap(({ claim }) => (claim === null ? [] : model.slips.filter((slip) => slip.claim === claim)));
}
