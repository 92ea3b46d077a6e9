import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findExcerpt, type TextQuoteSelector } from "../../src/model/excerpt";

const text = "Toner said so. Toner said no more.\nThe two sides – each “accuses” the other.";
const find = (exact: string, prefix = "", suffix = "") => findExcerpt(text, { exact, prefix, suffix });

describe("a quotation", () => {
  it("is found where it stands, and its offsets cut out the words themselves", () => {
    const match = find("said no more");
    expect(match).toMatchObject({ kind: "once" });
    if (match.kind === "once") expect(text.slice(match.start, match.end)).toBe("said no more");
  });

  it("is told from another of the same words by what stands before and after it", () => {
    expect(find("Toner said", "", " no")).toEqual({ kind: "once", start: 15, end: 25 });
    expect(find("Toner said", "so. ")).toEqual({ kind: "once", start: 15, end: 25 });
    expect(find("Toner said", "", " so")).toEqual({ kind: "once", start: 0, end: 10 });
  });

  it("may run from one paragraph into the next", () => {
    expect(find("more.\nThe")).toMatchObject({ kind: "once" });
  });

  it("is found again wherever it is cut from, in any text, with what surrounds it", () => {
    const cut = fc
      .tuple(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(), fc.nat())
      .map(([whole, a, b]) => {
        const [from, to] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y);
        return { whole, start: from ?? 0, end: to ?? 0 };
      })
      .filter(({ start, end }) => end > start);
    fc.assert(
      fc.property(cut, ({ whole, start, end }) => {
        const selector: TextQuoteSelector = {
          exact: whole.slice(start, end),
          prefix: whole.slice(0, start),
          suffix: whole.slice(end),
        };
        expect(findExcerpt(whole, selector)).toEqual({ kind: "once", start, end });
      }),
    );
  });
});

describe("a quotation that is not the source's, to the letter,", () => {
  it.each([
    ["another letter", "said na more", "said no more"],
    ["another case", "said No more", "said no more"],
    ["a straight quotation mark for a curly one", '"accuses” the other', "“accuses” the other"],
    ["a hyphen for a dash", "sides - each", "sides – each"],
    ["a space for a line's end", "more. The two", "more.\nThe two"],
  ])("is absent, and the passage meant is named: %s", (_what, exact, meant) => {
    expect(find(exact)).toEqual({ kind: "absent", nearest: meant });
  });

  it("is absent where its words stand but not what should surround them", () => {
    expect(find("said no more", "Lavrov ")).toMatchObject({ kind: "absent" });
    expect(find("said no more", "", "!")).toMatchObject({ kind: "absent" });
  });

  it("has no passage named for it where none is like it", () => {
    expect(find("a wholly different sentence")).toEqual({ kind: "absent", nearest: null });
  });

  it("is absent where it is empty or longer than the text", () => {
    expect(find("")).toEqual({ kind: "absent", nearest: null });
    expect(findExcerpt("short", { exact: "short and more", prefix: "", suffix: "" })).toMatchObject({ kind: "absent" });
    expect(findExcerpt("", { exact: "a", prefix: "", suffix: "" })).toEqual({ kind: "absent", nearest: null });
  });
});

describe("a quotation that stands more than once", () => {
  it("is repeated, with how often", () => {
    expect(find("Toner said")).toEqual({ kind: "repeated", times: 2 });
    expect(find("said", "Toner ")).toEqual({ kind: "repeated", times: 2 });
  });

  it("counts where it overlaps itself", () => {
    expect(findExcerpt("aaaa", { exact: "aa", prefix: "", suffix: "" })).toEqual({ kind: "repeated", times: 3 });
  });
});
