/** What helps to read the article and the claims, as shipped: whole, sourced, and in order. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { claimsCsv } from "../../src/embed/claimsCsv";
import { excerptOf } from "../../src/select/articleText";
import { contentFiles, only, shipped, textOf } from "../fixtures/shipped";
import { pages } from "../fixtures/pages";

const sources = new Set(shipped.sources.map(({ id }) => id));
const sourced = [
  ...shipped.slips,
  ...shipped.glossary,
  ...shipped.figures,
  ...shipped.timeline,
  ...shipped.disagreements.flatMap(({ versions }) => versions),
];

describe("what helps to read", () => {
  it("is all there: 8 slips, 12 disagreements, a glossary, 28 figures, 13 entries of the timeline", () => {
    const { slips, disagreements, glossary, figures, timeline } = shipped;
    expect([slips, disagreements, figures, timeline].map((list) => list.length)).toEqual([8, 12, 28, 13]);
    expect(glossary.length).toBeGreaterThanOrEqual(10);
    for (const list of [slips, disagreements, glossary, figures, timeline])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  it("names sources that there are, and each publisher’s slip, figure, entry and version at least one", () => {
    for (const { sources: named } of sourced) {
      expect(named.filter((id) => !sources.has(id))).toEqual([]);
    }
    const needed = [
      ...shipped.slips,
      ...shipped.timeline,
      ...shipped.disagreements.flatMap(({ versions }) => versions),
    ];
    for (const one of needed) expect(one.sources.length, JSON.stringify(one)).toBeGreaterThan(0);
  });
});

describe("a slip", () => {
  it.each(shipped.slips)("is of a sentence that the article has, and is told in our words: $id", ({ claim, text }) => {
    const excerpt = excerptOf(only(shipped.claims.filter(({ id }) => id === claim)));
    expect(shipped.article.text).toContain(excerpt?.exact ?? "nothing");
    expect(text.en.length).toBeGreaterThan(40);
  });
});

describe("a disagreement", () => {
  it.each(shipped.disagreements)("has two versions or more, and events that there are: $id", ({ versions, events }) => {
    expect(versions.length).toBeGreaterThan(1);
    for (const id of events) expect(shipped.events.map((event) => event.id)).toContain(id);
    for (const { says } of versions) expect(says.en.length).toBeGreaterThan(5);
  });
});

describe("a figure about the whole", () => {
  it.each(shipped.figures)("has somebody who gives it, or is said to be unknown: $id", ({ claimant, value, unit }) => {
    expect(claimant.en.trim()).not.toBe("");
    if (value !== null) expect(value.trim()).not.toBe("");
    expect(unit.trim()).not.toBe("");
  });
});

describe("the glossary", () => {
  it.each(["line of contact", "Minsk Group", "oblast", "de facto"])("explains %s", (term) => {
    const terms = shipped.glossary.map((entry) => entry.term.en.toLowerCase());
    expect(terms.some((known) => known.includes(term.toLowerCase()))).toBe(true);
  });
});

describe("the timeline", () => {
  it("goes from 1988 to 1 January 2024, in order", () => {
    const begins = shipped.timeline.map(({ from }) => from);
    expect(begins[0]).toBe("1988");
    expect(begins.at(-1)).toBe("2024-01-01");
    // A year or a month alone may be any of its days: an entry is out of order only if it ended before the one above it began.
    const ends: Readonly<Record<number, readonly [first: string, last: string]>> = {
      4: ["-01-01", "-12-31"],
      7: ["-01", "-31"],
    };
    const earliest = begins.map((from) => from + (ends[from.length]?.[0] ?? ""));
    const latest = begins.map((from) => from + (ends[from.length]?.[1] ?? ""));
    for (let at = 1; at < begins.length; at += 1) {
      expect((earliest[at - 1] ?? "") <= (latest[at] ?? ""), `${begins[at - 1] ?? ""}, ${begins[at] ?? ""}`).toBe(true);
    }
  });

  it("has April 2016 in it, and what came after: 2020, 2023 and the end", () => {
    const years = shipped.timeline.map(({ from }) => from.slice(0, 4));
    for (const year of ["1988", "1994", "2016", "2020", "2023", "2024"]) expect(years).toContain(year);
    for (const { from, to } of shipped.timeline) if (to !== undefined) expect(from <= to).toBe(true);
  });
});

describe("a private victim’s name", () => {
  // Names and surnames of people who were killed and held no office, as hashes: they do not stand here either.
  const known = new Set([
    "d2d7950bf7566d44",
    "512e3151b8b6d007",
    "34aab1586560b7c6",
    "582ad65ed0defb94",
    "78622e34c096ceb8",
    "f47a07e1173eb855",
    "c03f1917ad0d9319",
    "a5b8ca88a5dd9ea8",
    "1406beb5217526ce",
    "d2f351f829d37550",
  ]);
  const fold = (text: string) =>
    text
      .toLocaleLowerCase("en")
      .normalize("NFD")
      .replaceAll(/\p{Mn}/gu, "")
      .replaceAll("ə", "a")
      .replaceAll("ı", "i");
  const hash = (word: string) => createHash("sha256").update(word).digest("hex").slice(0, 16);
  const found = (text: string) => {
    const words = new Set(fold(text).match(/\p{L}{3,}/gu) ?? []);
    return [...words].filter((word) => known.has(hash(word)));
  };

  it.each(Object.keys(contentFiles))("stands nowhere in %s", (file) => {
    expect(found(contentFiles[file] ?? "")).toEqual([]);
  });

  it("stands on no page, in no table of claims and in no interface text", () => {
    for (const { file, body } of pages) expect(found(body), file).toEqual([]);
    expect(found(claimsCsv(shipped, shipped.claims))).toEqual([]);
    for (const file of ["src/i18n/en.ts", "src/i18n/pageMessages.ts", "README.md", "CORRECTIONS.md"])
      expect(found(textOf(file)), file).toEqual([]);
  });

  it("is not let through: names.json lists people in office and things, with the reason why", () => {
    const names = JSON.parse(contentFiles["names.json"] ?? "[]") as { what: string; why: string }[];
    expect(names.length).toBeGreaterThan(0);
    for (const { what, why } of names) {
      expect(["publicPerson", "notAPerson"]).toContain(what);
      expect(why.trim()).not.toBe("");
    }
  });
});
