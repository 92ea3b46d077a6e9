import { describe, expect, it } from "vitest";
import { articleSegments, excerptOf } from "../../src/select/articleText";
import { isLeftOut, leftOutSentences, slipsIn } from "../../src/select/critical";
import { claimsTied } from "../../src/select/focused";
import { numberedEvents, visibleEvents } from "../../src/select/visibleEvents";
import { initialView } from "../../src/state/viewState";
import { only, shipped } from "../fixtures/shipped";

const shown = visibleEvents(shipped, initialView("en"));
const textOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
  shipped.article.text.slice(start, end);

describe("the sentences that no mark uses", () => {
  const left = leftOutSentences(shipped, shown);

  it("are those of which no word is quoted by a claim that a shown report is tied to", () => {
    const tied = shown.flatMap(({ event }) => claimsTied(event.article));
    const quoted = shipped.claims.flatMap((claim) => (tied.includes(claim.id) ? (excerptOf(claim) ?? []) : []));
    const used = shipped.sentences.filter((sentence) =>
      quoted.some(({ start, end }) => start < sentence.end && sentence.start < end),
    );
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(shipped.sentences.length / 2);
    expect([...left, ...used].map(textOf).sort()).toEqual(shipped.sentences.map(textOf).sort());
  });

  it("hold the one on who has held the region, of which no report tells", () => {
    expect(left.map(textOf).join("\n")).toContain("under the control of local ethnic Armenian forces");
  });

  it("are all of them where nothing is shown, and fewer the more is shown", () => {
    expect(leftOutSentences(shipped, [])).toEqual(shipped.sentences);
    const fewer = leftOutSentences(shipped, numberedEvents(shipped));
    for (const sentence of fewer) expect(left).toContainEqual(sentence);
  });

  it("are marked whole: every piece of them, and no piece of another", () => {
    const pieces = articleSegments(shipped, shown).flat();
    for (const sentence of shipped.sentences) {
      const within = pieces.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      const marked = within.map((piece) => isLeftOut(piece, left));
      expect(
        marked.every((mark) => mark === left.includes(sentence)),
        textOf(sentence),
      ).toBe(true);
    }
  });
});

describe("the slips of the article", () => {
  const paragraphs = articleSegments(shipped, shown);

  it("are eight, each told once, in the paragraph of its sentence", () => {
    const told = paragraphs.flatMap((segments) => slipsIn(shipped, segments));
    expect(shipped.slips).toHaveLength(8);
    expect(told.map(({ id }) => id).sort()).toEqual(shipped.slips.map(({ id }) => id).sort());
    for (const segments of paragraphs)
      for (const { claim } of slipsIn(shipped, segments)) {
        const words = excerptOf(only(shipped.claims.filter(({ id }) => id === claim)))?.exact ?? "nothing";
        expect(segments.map(({ text }) => text).join("")).toContain(words);
      }
  });

  it("stand in the order of the article", () => {
    const starts = paragraphs.flatMap((segments) =>
      slipsIn(shipped, segments).map(({ claim }) => segments.find((segment) => segment.claim === claim)?.start ?? -1),
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});
