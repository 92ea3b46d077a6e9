/** Reading the article critically: its slips, and what of it no mark uses. */
import type { Model } from "../model/model";
import type { Slip } from "../model/reading";
import type { TextRange } from "../model/sentences";
import { quotations, type Segment } from "./articleText";
import { claimsTied } from "./focused";
import type { NumberedEvent } from "./visibleEvents";

/** What no shown event is tied to, as offsets into the article's text: whole sentences, and parts of sentences that are used elsewhere. */
export interface LeftOut {
  readonly sentences: readonly TextRange[];
  readonly parts: readonly TextRange[];
}

/** Fewer words than this between two quotations are a joint (", but"), not a part that says something. */
const WORDS_OF_A_PART = 3;

/** What no mark uses: of every sentence what lies outside the passages to which shown events are tied, whoever speaks in it. */
export function leftOut(model: Model, events: readonly NumberedEvent[]): LeftOut {
  const tied = new Set(events.flatMap(({ event }) => claimsTied(event.article)));
  const used = quotations(model).filter(({ claim }) => tied.has(claim));
  const sentences: TextRange[] = [];
  const parts: TextRange[] = [];
  for (const sentence of model.sentences) {
    const inIt = used.filter(({ start, end }) => start < sentence.end && sentence.start < end);
    if (inIt.length === 0) sentences.push(sentence);
    else parts.push(...between(sentence, inIt).filter((part) => wordsIn(model, part) >= WORDS_OF_A_PART));
  }
  return { sentences, parts };
}

/** Whether a segment lies in what no mark uses. */
export function isLeftOut(segment: Segment, { sentences, parts }: LeftOut): boolean {
  return [...sentences, ...parts].some(({ start, end }) => segment.start < end && start < segment.end);
}

/** What is left of a sentence between passages in it, given in their order. */
function between(sentence: TextRange, passages: readonly TextRange[]): readonly TextRange[] {
  const ends = [sentence.start, ...passages.map(({ end }) => end)];
  const starts = [...passages.map(({ start }) => start), sentence.end];
  return ends.flatMap((start, index) => {
    const end = starts[index] ?? start;
    return start < end ? [{ start, end }] : [];
  });
}

function wordsIn({ article }: Model, { start, end }: TextRange): number {
  return article.text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** The slips told of in the passages of a paragraph, in their order. */
export function slipsIn(model: Model, segments: readonly Segment[]): readonly Slip[] {
  return segments.flatMap(({ claim }) => (claim === null ? [] : model.slips.filter((slip) => slip.claim === claim)));
}
