/** That neither side's words or ground are treated otherwise than the other's. */
import { describe, expect, it } from "vitest";
import { contentFiles, only, shipped, textOf } from "../fixtures/shipped";

/** Words that take a side, in any form. They may stand in what others say, never in what we say. */
const loaded = /\b(occup(y|ie|ation)|liberat|rebels?\b|separatis|terroris|aggress)\w*/gi;

/** Every string in a value, but for those below these keys. */
function stringsIn(value: unknown, leave: readonly string[] = []): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => (leave.includes(key) ? [] : stringsIn(below, leave)));
}
describe("our own words", () => {
  const files = Object.entries(contentFiles).filter(([file]) => file.endsWith(".json"));

  it.each(files)("in %s take no side", (file, text) => {
    // Titles of sources are other people's words, kept for citations; so are quotations.
    const leave = file === "sources.json" ? ["title", "url"] : ["exact", "prefix", "suffix"];
    const ours = stringsIn(JSON.parse(text), leave).map((words) => words.replace(/“[^”]*”/g, ""));
    expect(ours.flatMap((words) => words.match(loaded) ?? [])).toEqual([]);
  });

  it.each(files.filter(([file]) => file !== "sources.json"))(
    "in %s name such a word only as the article's",
    (_file, text) => {
      const quoted = stringsIn(JSON.parse(text)).flatMap((words) => words.match(/“[^”]*”/g) ?? []);
      const named = quoted.flatMap((words) => words.match(loaded) ?? []);
      const inArticle = shipped.article.text.match(loaded)?.map((word) => word.toLowerCase()) ?? [];
      expect(named.filter((word) => !inArticle.includes(word.toLowerCase()))).toEqual([]);
    },
  );

  it("in the interface take no side", () => {
    for (const file of ["en", "pageMessages"]) expect(textOf(`src/i18n/${file}.ts`).match(loaded), file).toBeNull();
  });

  it("would be found if they did: the article's own are", () => {
    expect(shipped.article.text.match(loaded)).toEqual(["separatist", "rebels"]);
    expect("liberated, occupied, terrorists, the aggressor, occupation, separatists".match(loaded)).toHaveLength(6);
    expect("an occupational disease of preoccupied people".match(loaded)).toEqual(["occupational"]);
  });
});

describe("both sides", () => {
  const placed = shipped.events.flatMap((event) =>
    event.whereabouts.kind === "place" ? [{ event, at: event.whereabouts }] : [],
  );

  it.each(placed)("are named where a source gives a name: the holder's own for the place of $event.id", ({ at }) => {
    const { names, heldOn20160401 } = only(shipped.places.filter(({ id }) => id === at.place));
    const holders = heldOn20160401 === "armenian" || heldOn20160401 === "azerbaijani" ? [heldOn20160401] : [];
    for (const side of holders.length > 0 ? holders : (["armenian", "azerbaijani"] as const)) {
      expect(stringsIn(names[side]).length, side).toBeGreaterThan(0);
    }
  });

  it("have each name in the script of its language", () => {
    const scripts = {
      en: /^[\p{Script=Latin} '’.,-]+$/u,
      az: /^[\p{Script=Latin} '’.,-]+$/u,
      hy: /^[\p{Script=Armenian} -]+$/u,
      ru: /^[\p{Script=Cyrillic} -]+$/u,
    };
    for (const { id, names } of shipped.places) {
      for (const language of ["en", "az", "hy", "ru"] as const) {
        for (const name of [names.armenian[language], names.azerbaijani[language]]) {
          if (name !== null) expect(name, `${id}, ${language}`).toMatch(scripts[language]);
        }
      }
    }
  });

  it("are heard, and harm to civilians is shown on the ground of each", () => {
    const speaking = new Set(shipped.claimants.map(({ side }) => side));
    expect(speaking).toEqual(new Set(["armenian", "azerbaijani", "outside"]));
    const harmed = placed.filter(({ event }) => event.civilianDeaths && (event.grade === "A" || event.balance));
    const held = harmed.map(({ at }) => only(shipped.places.filter(({ id }) => id === at.place)).heldOn20160401);
    expect(new Set(held)).toEqual(new Set(["armenian", "azerbaijani"]));
  });
});
