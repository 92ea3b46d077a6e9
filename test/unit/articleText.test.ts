import { describe, expect, it } from "vitest";
import {
  articleSegments,
  eventIds,
  excerptOf,
  inItsSentence,
  quotations,
  type Segment,
} from "../../src/select/articleText";
import { claimsTied } from "../../src/select/focused";
import { numberedEvents, visibleEvents } from "../../src/select/visibleEvents";
import { initialView } from "../../src/state/viewState";
import type { Claim } from "../../src/model/claim";
import { claim, modelOf } from "../fixtures/madeUp";
import { only, shipped } from "../fixtures/shipped";

const events = visibleEvents(shipped, initialView("en"));
const segments = articleSegments(shipped, events);
const joined = (paragraphs: readonly (readonly Segment[])[]) =>
  paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join("")).join("\n");

describe("the article in pieces", () => {
  it("is, joined again, the article to the letter", () => {
    expect(joined(segments)).toBe(shipped.article.text);
  });

  it("is the article to the letter whichever reports are shown", () => {
    expect(joined(articleSegments(shipped, []))).toBe(shipped.article.text);
    expect(joined(articleSegments({ ...shipped, claims: [] }, events))).toBe(shipped.article.text);
  });

  it("has the words of every claim of the article as one piece", () => {
    const quoted = segments.flat().filter((segment) => segment.claim !== null);
    const claims = shipped.claims.filter((claim) => excerptOf(claim) !== null);
    expect(quoted.map((segment) => segment.claim).sort()).toEqual(claims.map(({ id }) => id).sort());
    for (const claim of claims) {
      const piece = only(quoted.filter((segment) => segment.claim === claim.id));
      expect(piece.text).toBe(excerptOf(claim)?.exact);
    }
  });

  it("names at each piece the reports tied to it, in order of time, and no others", () => {
    for (const { claim, events: named } of segments.flat()) {
      const tied = events.filter(({ event }) => claim !== null && claimsTied(event.article).includes(claim));
      expect(named).toEqual(tied);
    }
    expect(eventIds(numberedEvents(shipped).slice(0, 2))).toBe(
      shipped.events
        .slice(0, 2)
        .map(({ id }) => id)
        .join(" "),
    );
  });
});

describe("two claims about overlapping words", () => {
  const text = "One two three. Four.";
  const quoting = (id: string, exact: string): Claim => {
    const start = text.indexOf(exact);
    const excerpt = { kind: "excerpt", exact, prefix: "", suffix: "", start, end: start + exact.length } as const;
    return claim(id, "somebody", { evidence: [excerpt] });
  };
  const article = { ...shipped.article, text };
  const pieces = (...claims: readonly Claim[]) => articleSegments(modelOf({ article, claims }), []);

  it("leave the article as it is, with the first of them marked", () => {
    const both = [quoting("second", "two three."), quoting("first", "One two")];
    expect(joined(pieces(...both))).toBe(text);
    expect(quotations(modelOf({ article, claims: both })).map(({ claim }) => claim)).toEqual(["first"]);
  });

  it("leave the article as it is where they stand side by side", () => {
    const found = pieces(quoting("b", " two three."), quoting("a", "One"));
    expect(joined(found)).toBe(text);
    expect(found.flat().map(({ claim }) => claim)).toEqual(["a", "b", null]);
  });
});

describe("an excerpt in its sentence", () => {
  const excerpts = shipped.claims.flatMap((claim) => excerptOf(claim) ?? []);

  it.each(excerpts)("is the article's own words, whole sentences of them: $exact", (excerpt) => {
    const { before, exact, after } = inItsSentence(shipped, excerpt);
    const { text } = shipped.article;
    const start = excerpt.start - before.length;
    expect(exact).toBe(excerpt.exact);
    expect(text.slice(start, excerpt.end + after.length)).toBe(before + exact + after);
    expect(shipped.sentences.map((sentence) => sentence.start)).toContain(start);
    expect(shipped.sentences.map((sentence) => sentence.end)).toContain(excerpt.end + after.length);
    expect(before + exact + after).not.toContain("\n");
  });
});
