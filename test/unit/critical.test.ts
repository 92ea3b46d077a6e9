import { describe, expect, it } from "vitest";
import { articleSegments, excerptOf } from "../../src/select/articleText";
import { isLeftOut, leftOut, slipsIn } from "../../src/select/critical";
import { claimsTied } from "../../src/select/focused";
import { numberedEvents, visibleEvents } from "../../src/select/visibleEvents";
import { initialView } from "../../src/state/viewState";
import { entriesOf } from "../fixtures/breakContent";
import { claimId, event } from "../fixtures/madeUp";
import { only, shipped } from "../fixtures/shipped";

const shown = visibleEvents(shipped, initialView("en"));
const textOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
  shipped.article.text.slice(start, end);

describe("the sentences that no mark uses", () => {
  const { sentences: left } = leftOut(shipped, shown);

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
    expect(leftOut(shipped, [])).toEqual({ sentences: shipped.sentences, parts: [] });
    const fewer = leftOut(shipped, numberedEvents(shipped)).sentences;
    for (const sentence of fewer) expect(left).toContainEqual(sentence);
  });

  it("are marked whole: every piece of them, and no piece of another", () => {
    const pieces = articleSegments(shipped, shown).flat();
    for (const sentence of shipped.sentences) {
      const within = pieces.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      const marked = within.map((piece) => isLeftOut(piece, { sentences: left, parts: [] }));
      expect(
        marked.every((mark) => mark === left.includes(sentence)),
        textOf(sentence),
      ).toBe(true);
    }
  });
});

describe("the parts of a sentence that no mark uses", () => {
  const { sentences, parts } = leftOut(shipped, shown);
  const tiedTo = (...claims: readonly string[]) =>
    leftOut(shipped, [
      {
        number: 1,
        event: event("event", {
          article: { kind: "absent", reason: "afterArticle", takesUp: claims.map(claimId) },
        }),
      },
    ]);

  it("are the rest of a quotation that ends early, and the passages to which no report is tied", () => {
    const texts = parts.map(textOf);
    expect(texts.some((text) => text.startsWith(" that needs to be a negotiated settlement"))).toBe(true);
    expect(texts.some((text) => text.includes("demilitarized buffer zone"))).toBe(true);
  });

  it("leave nothing but joints and full stops unsaid: each other word of the article is used or left out, and none is both", () => {
    const tied = shown.flatMap(({ event: { article } }) => claimsTied(article));
    const used = shipped.claims.flatMap((claim) => (tied.includes(claim.id) ? (excerptOf(claim) ?? []) : []));
    const all = [...sentences, ...parts, ...used].sort((a, b) => a.start - b.start);
    const joints = all.map(({ start }, index) => textOf({ start: all[index - 1]?.end ?? 0, end: start }));
    for (const joint of joints) expect(joint).toMatch(/^\W*(\w+\W*){0,2}$/);
    for (const [index, { start }] of all.entries()) expect(start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0);
  });

  it("are marked, and with them nothing that a report uses", () => {
    for (const piece of articleSegments(shipped, shown).flat()) {
      if (piece.events.length > 0) expect(isLeftOut(piece, { sentences, parts }), piece.text).toBe(false);
      const within = parts.some(({ start, end }) => start <= piece.start && piece.end <= end);
      if (within) expect(isLeftOut(piece, { sentences, parts })).toBe(true);
    }
  });

  it("are found alike in what either side says", () => {
    // One sentence has a claim of Azerbaijan's and the Armenian warning: whichever is used alone, the other is left out.
    for (const [used, other] of [
      ["three-soldiers-killed", "with Armenia warning"],
      ["full-scale-war-warning", "Azerbaijan says three of its soldiers were killed"],
    ] as const)
      expect(tiedTo(used).parts.map(textOf).join("\n")).toContain(other);
    // The Armenian president's accusation in the sentence before his quotation is left out whole, with or without that.
    const accusation = "offensive, provocative acts";
    expect(tiedTo("artillery-after-truce").sentences.map(textOf).join("\n")).toContain(accusation);
    expect(sentences.map(textOf).join("\n")).toContain(accusation);
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

  it("are numbered as a reader of the article comes to them", () => {
    expect(paragraphs.flatMap((segments) => slipsIn(shipped, segments))).toEqual(shipped.slips);
    const given = entriesOf("slips.json").map(({ id }) => id);
    expect(shipped.slips.map(({ id }) => id)).not.toEqual(given);
  });

  it("stand in the order of the article", () => {
    const starts = paragraphs.flatMap((segments) =>
      slipsIn(shipped, segments).map(({ claim }) => segments.find((segment) => segment.claim === claim)?.start ?? -1),
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});
