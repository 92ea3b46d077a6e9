/** What is the same for both sides, whatever the sources report: names, order, form of a claim, words, denials. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ContentLanguage, Side } from "../../src/model/ids";
import { loadedWordsIn } from "../../src/model/loadedWords";
import { orderedNames } from "../../src/model/names";
import { problemsOf, withFields } from "../fixtures/breakContent";
import { root, shipped } from "../fixtures/shipped";

const { claims, claimants, events, places, article } = shipped;
const languages: readonly ContentLanguage[] = ["en", "hy", "az", "ru"];
const sideOf = (claimant: string) => claimants.find(({ id }) => id === claimant)?.side;
const swapped = { armenian: "azerbaijani", azerbaijani: "armenian" } as const satisfies Record<Side, Side>;

describe("the names of a place", () => {
  it.each(places)("stand in the order of its holder in every language: $id", ({ names, heldOn20160401 }) => {
    for (const language of languages) {
      const shown = orderedNames(names, heldOn20160401, language);
      if (shown.length < 2) continue;
      const uses = (side: Side) => Object.values(names[side]).includes(shown[0]?.text ?? "");
      if (heldOn20160401 === "armenian" || heldOn20160401 === "azerbaijani") expect(uses(heldOn20160401)).toBe(true);
      else {
        const texts = shown.map(({ text }) => text);
        expect(texts).toEqual([...texts].sort((a, b) => a.localeCompare(b, "en")));
      }
    }
  });

  it.each(places)("turn round when the sides change places: $id", ({ names, heldOn20160401 }) => {
    if (heldOn20160401 !== "armenian" && heldOn20160401 !== "azerbaijani") return;
    const texts = (held: Side) => orderedNames(names, held, "en").map(({ text }) => text);
    expect(texts(swapped[heldOn20160401])).toEqual([...texts(heldOn20160401)].reverse());
  });

  it.each<[en: string, wrong: readonly string[]]>([
    ["Martakert/Aghdara", []],
    ["Martakert (Aghdara)", []],
    ["Aghdara/Martakert", ["Aghdara/Martakert"]],
    ["Aghdara · Martakert", ["Aghdara · Martakert"]],
    ["Xocavənd (Martuni)", ["Xocavənd (Martuni)"]],
    ["Talish and Aghdara", []],
  ])("are held to that order in our texts: %s", (en, wrong) => {
    const problems = problemsOf(withFields("events.json", "fighting-begins", { note: { en } }));
    expect(problems).toHaveLength(wrong.length);
    for (const pair of wrong) expect(problems[0]).toContain(`note.en ${JSON.stringify(pair)}`);
  });
});

describe("a claim", () => {
  it.each(claims)("has a claimant and a verb before it, and is no sentence of ours: $id", ({ verb, says }) => {
    if (verb === "accuses") expect(says.en).toMatch(/ of \p{L}+/u);
    else if (verb !== "asks") expect(says.en).toMatch(/^(?:on \d{1,2} \p{L}+ )?that /u);
    expect(says.en).not.toMatch(/\.$/);
  });

  it("accuses on either side by the same verbs", () => {
    const verbs = (side: Side) =>
      new Set(claims.filter(({ claimant }) => sideOf(claimant) === side).map(({ verb }) => verb));
    for (const verb of ["says", "denies"] as const)
      for (const side of ["armenian", "azerbaijani"] as const) expect(verbs(side), side).toContain(verb);
  });
});

describe("our words", () => {
  it.each(["en", "messages", "pageMessages", "citationWords", "dataWords"])(
    "in the interface take no side: src/i18n/%s.ts",
    (file) => {
      expect(loadedWordsIn(readFileSync(join(root, `src/i18n/${file}.ts`), "utf8"))).toEqual([]);
    },
  );

  it("would be found if they took one, of either side, and only outside quotation marks", () => {
    expect(loadedWordsIn("occupied, liberated, rebels, separatists, terrorist, aggressor, invaders")).toHaveLength(7);
    expect(loadedWordsIn("the ministry’s “liberated”, an occupational disease, preoccupied")).toEqual([]);
    expect(loadedWordsIn(article.text)).toEqual(["separatist", "rebels"]);
  });
});

describe("a denial", () => {
  /** Every denial that a source read for this map has: the event, and who denies. */
  const known = [
    ["talish-shelled", "azerbaijan-defence-minister"],
    ["talish-heights", "azerbaijan-mod"],
    ["seysulan", "karabakh-official-aghabekian"],
    ["qaraagaci-hit", "karabakh-mod"],
    ["hasangaya-shelled", "karabakh-mod"],
    ["command-post", "karabakh-side"],
    ["fire-after-ceasefire", "armenian-side"],
  ] as const;
  const denials = claims.filter(({ verb }) => verb === "denies");

  it.each(known)("is told where a source has it: %s, by %s", (event, claimant) => {
    expect(events.map(({ id }): string => id)).toContain(event);
    const told = denials.filter(({ about }) => about.some((id) => id === event));
    expect(told.map((claim): string => claim.claimant)).toContain(claimant);
  });

  it("is known here, so that none is lost unnoticed", () => {
    const told = denials.flatMap(({ about, claimant }) => about.map((event) => `${event} ${claimant}`));
    expect(told.sort()).toEqual(known.map((pair) => pair.join(" ")).sort());
  });

  it.each(denials)("answers somebody of another side about the same event: $id", ({ about, answers, claimant }) => {
    const answered = claims.find(({ id }) => id === answers);
    expect(answered?.about.some((id) => about.includes(id))).toBe(true);
    expect(sideOf(answered?.claimant ?? "")).not.toBe(sideOf(claimant));
  });
});
