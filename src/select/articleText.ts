import { paragraphsOf, type TextRange } from "../model/sentences";
import type { Model } from "../model/model";
import type { ClaimId, EventId } from "../model/ids";
import type { Claim, Excerpt } from "../model/claim";
import { claimsTied } from "./focused";
import type { NumberedEvent } from "./visibleEvents";

/** A stretch of the article: plain, or one that a claim quotes, with the events tied to it. */
export interface Segment extends TextRange {
  readonly text: string;
  readonly claim: ClaimId | null;
  readonly events: readonly NumberedEvent[];
}

/** The article by paragraphs, cut at the quotations. Joined again, the segments are the article to the letter. */
export function articleSegments(model: Model, events: readonly NumberedEvent[]): readonly (readonly Segment[])[] {
  const { text } = model.article;
  const quoted = quotations(model);
  return paragraphsOf(text).map((paragraph) => {
    const segments: Segment[] = [];
    let at = paragraph.start;
    const plain = (end: number): void => {
      if (end > at) segments.push({ start: at, end, text: text.slice(at, end), claim: null, events: [] });
    };
    for (const { claim, start, end } of quoted.filter(
      (range) => range.start >= paragraph.start && range.end <= paragraph.end,
    )) {
      plain(start);
      const tied = events.filter(({ event }) => claimsTied(event.article).includes(claim));
      segments.push({ start, end, text: text.slice(start, end), claim, events: tied });
      at = end;
    }
    plain(paragraph.end);
    return segments;
  });
}

/** The passages of the article that claims quote, in the article's order. Where two overlap the first stands. */
export function quotations(model: Model): readonly (TextRange & { readonly claim: ClaimId })[] {
  const ranges = model.claims
    .flatMap((claim) => {
      const excerpt = excerptOf(claim);
      return excerpt === null ? [] : [{ claim: claim.id, start: excerpt.start, end: excerpt.end }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return ranges.filter((range) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}

/** The passage of the article that a claim rests on, if it rests on one. */
export function excerptOf(claim: Claim): Excerpt | null {
  return claim.evidence.find((item) => item.kind === "excerpt") ?? null;
}

/** An excerpt in the sentence it stands in: the words before, the excerpt, the words after, all the article's own. */
export interface Quotation {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

export function inItsSentence(model: Model, excerpt: Excerpt): Quotation {
  const touched = model.sentences.filter(({ start, end }) => start < excerpt.end && excerpt.start < end);
  const start = touched[0]?.start ?? excerpt.start;
  const end = touched.at(-1)?.end ?? excerpt.end;
  const { text } = model.article;
  return { before: text.slice(start, excerpt.start), exact: excerpt.exact, after: text.slice(excerpt.end, end) };
}

/** Event ids for `data-event`: space-separated, as the public contract has it. */
export function eventIds(events: readonly NumberedEvent[]): string {
  return events.map(({ event }): EventId => event.id).join(" ");
}
