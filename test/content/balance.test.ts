import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { balanceOf, countsCivilians, namesShown, speaksOfCivilians } from "../../src/select/balance";
import { balanceTable, tableIn, withTable } from "../../src/select/balanceTable";
import type { Claim, Figure } from "../../src/model/claim";
import { root, shipped } from "../fixtures/shipped";

const rows = balanceOf(shipped);
const readme = readFileSync(join(root, "README.md"), "utf8");

const counts = (what: string) => rows.find((row) => row.what === what)?.counts;

describe("the balance report", () => {
  it("stands in the README as it is now", () => {
    expect(tableIn(readme), "renew it: npm run balance -- --write").toBe(balanceTable(rows));
  });

  it("counts each claim once, with whoever makes it", () => {
    const { armenian, azerbaijani, outside } = counts("claims") ?? {};
    expect((armenian ?? 0) + (azerbaijani ?? 0) + (outside ?? 0)).toBe(shipped.claims.length);
    const relayed = shipped.claims.find(({ id }) => id === "three-in-24-hours-az-mod");
    const without = { ...shipped, claims: shipped.claims.filter((claim) => claim !== relayed) };
    const fewer = balanceOf(without).find(({ what }) => what === "claims")?.counts;
    expect(relayed?.via).toEqual(["ap-2016-04-04-three-killed"]);
    expect(fewer).toEqual({ armenian, azerbaijani: (azerbaijani ?? 0) - 1, outside });
  });

  it("counts each source once, by its stance", () => {
    const { armenian, azerbaijani, outside } = counts("sources") ?? {};
    expect((armenian ?? 0) + (azerbaijani ?? 0) + (outside ?? 0)).toBe(shipped.sources.length);
  });

  it("finds each side speaking, denying and named first or alone", () => {
    for (const what of ["claims", "events", "denials", "claimsOfCivilians", "civilianDeathsAtItsPlaces"]) {
      expect(counts(what)?.armenian, what).toBeGreaterThan(0);
      expect(counts(what)?.azerbaijani, what).toBeGreaterThan(0);
    }
    expect((counts("namedFirst")?.armenian ?? 0) + (counts("namedAlone")?.armenian ?? 0)).toBeGreaterThan(0);
    expect((counts("namedFirst")?.azerbaijani ?? 0) + (counts("namedAlone")?.azerbaijani ?? 0)).toBeGreaterThan(0);
  });

  it("is written between its marks, and touches nothing else", () => {
    const before = "# A\n\n<!-- balance -->\nold\n<!-- /balance -->\n\nZ\n";
    expect(withTable(before, "new")).toBe("# A\n\n<!-- balance -->\n\nnew\n\n<!-- /balance -->\n\nZ\n");
    expect(() => withTable("# A\n", "new")).toThrow("README.md has no <!-- balance -->");
  });
});

describe("a civilian", () => {
  const figure = (what: Figure["what"], en: string): Figure => ({ what, count: 1, who: { en } });
  const saying = (en: string) => ({ says: { en } }) as Claim;

  it.each(["civilian, aged 16", "elderly residents of Talish", "children", "resident of Hasangaya", "woman"])(
    "is meant by a figure of %s",
    (who) => {
      expect(countsCivilians(figure("wounded", who))).toBe(true);
    },
  );

  it.each(["Karabakh soldiers", "others", "people on the bus with volunteers", "on the Armenian side"])(
    "is not surely meant by a figure of %s",
    (who) => {
      expect(countsCivilians(figure("killed", who))).toBe(false);
    },
  );

  it("is never a piece of equipment", () => {
    expect(countsCivilians(figure("equipment", "cars of residents"))).toBe(false);
  });

  it("is mentioned by words about people, not by words about places", () => {
    expect(speaksOfCivilians(saying("that civilians were killed"))).toBe(true);
    expect(speaksOfCivilians(saying("that it fires at civilian settlements"))).toBe(false);
    expect(speaksOfCivilians(saying("that inhabited places came under fire"))).toBe(false);
  });
});

describe("the name that stands first", () => {
  const none = { en: null, hy: null, az: null, ru: null };
  const both = { armenian: { ...none, en: "Martakert" }, azerbaijani: { ...none, az: "Ağdərə" } };

  it.each([
    ["armenian", "armenian"],
    ["azerbaijani", "azerbaijani"],
    ["disputed", "azerbaijani"],
    [null, "azerbaijani"],
  ] as const)("is, where %s held the place, the %s one", (heldOn20160401, first) => {
    expect(namesShown({ names: both, heldOn20160401 })).toEqual({ first, count: 2 });
  });

  it("is nobody’s where both use the same, and the only one where one is known", () => {
    const shared = { armenian: { ...none, en: "Hadrut" }, azerbaijani: { ...none, az: "Hadrut" } };
    expect(namesShown({ names: shared, heldOn20160401: "armenian" })).toEqual({ first: null, count: 1 });
    const alone = { armenian: none, azerbaijani: { ...none, az: "Qapanlı" } };
    expect(namesShown({ names: alone, heldOn20160401: "armenian" })).toEqual({ first: "azerbaijani", count: 1 });
  });
});
