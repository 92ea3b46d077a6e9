import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf, sentencesOf, type TextRange } from "../../src/model/sentences";
import { shipped } from "../fixtures/shipped";

const cut = (text: string, ranges: readonly TextRange[]) => ranges.map(({ start, end }) => text.slice(start, end));
const sentences = (text: string) => cut(text, sentencesOf(text));

/** What stands between the ranges and around them. */
function leftOver(text: string, ranges: readonly TextRange[]): string {
  const ends = [0, ...ranges.map(({ end }) => end)];
  const starts = [...ranges.map(({ start }) => start), text.length];
  return starts.map((start, index) => text.slice(ends[index], start)).join("");
}

describe("a sentence", () => {
  it("ends at a full stop, a question mark or an exclamation mark before a capital", () => {
    expect(sentences("One ended. Was it two? No! Three.")).toEqual(["One ended.", "Was it two?", "No!", "Three."]);
  });

  it("takes the closing quotation mark with it, and leaves the opening one to the next", () => {
    expect(sentences('He "left." "Then" he came.')).toEqual(['He "left."', '"Then" he came.']);
    expect(sentences("He “left.” “Then” he came.")).toEqual(["He “left.”", "“Then” he came."]);
  });

  it("does not end at an abbreviation by single capitals", () => {
    expect(sentences("U.S. Secretary of State John F. Kerry spoke. He rang off.")).toEqual([
      "U.S. Secretary of State John F. Kerry spoke.",
      "He rang off.",
    ]);
  });

  it("does not end inside a number or before a small letter", () => {
    expect(sentences("About 1.5 km, i.e. not far. Then more.")).toEqual(["About 1.5 km, i.e. not far.", "Then more."]);
  });

  it("ends with its paragraph, whatever stands there", () => {
    expect(sentences("No full stop\nNext one")).toEqual(["No full stop", "Next one"]);
  });

  it("loses nothing but white space, in any text", () => {
    const anyText = fc
      .array(fc.oneof(fc.constantFrom(". ", "? ", "\n", '." ', "U.S. ", " “A", "b", "Յ", " "), fc.string()))
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(anyText, (text) => {
        const ranges = sentencesOf(text);
        expect(leftOver(text, ranges).trim()).toBe("");
        let before = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
      }),
    );
  });
});

describe("the article", () => {
  const { text } = shipped.article;

  it("falls into paragraphs that, joined by line ends, are the article to the letter", () => {
    expect(cut(text, paragraphsOf(text)).join("\n")).toBe(text);
  });

  it("falls into sentences with nothing but white space between them", () => {
    expect(leftOver(text, shipped.sentences)).toMatch(/^\s*$/);
    for (const sentence of cut(text, shipped.sentences)) expect(sentence).toMatch(/^["A-Z][^\n]+[.”"]$/);
  });

  it.each([
    "U.S. Secretary of State John Kerry spoke with Russian Foreign Minister Sergei Lavrov over the phone Monday about efforts to facilitate an immediate cease-fire in the escalated Nagorno-Karabakh conflict.",
    "The mountainous region of Nagorno-Karabakh has been the subject of a long-lasting dispute between regional rivals Armenia and Azerbaijan.",
    'Armenian President Serzh Sargsyan accused Azerbaijan of continuing "offensive, provocative acts" which he says are targeting civilian areas.',
  ])("has the sentence: %s", (sentence) => {
    expect(cut(text, shipped.sentences)).toContain(sentence);
  });
});
