/** When a claim was made, and in which order claims stand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareClaims } from "../../src/select/compare";
import { dayOf, documentsOf, inOrder } from "../../src/select/claimOrder";
import type { Claim } from "../../src/model/claim";
import type { Source } from "../../src/model/types";
import { claim, claimant, modelOf, sourceId } from "../fixtures/madeUp";
import { shipped } from "../fixtures/shipped";

const source = (id: string, published: string | null): Source => ({
  id: sourceId(id),
  publisher: id,
  title: null,
  published,
  url: null,
  language: "en",
  stance: "independent",
  hosted: false,
});
const sources = [
  source("second", "2016-04-02"),
  source("third", "2016-04-03"),
  source("year", "2021"),
  source("undated", null),
];
const claimants = [
  claimant("ministry", "azerbaijani"),
  claimant("red-cross", "outside", "organisation"),
  claimant("villager", "armenian", "resident"),
  claimant("agency", "outside", "outlet"),
];
const model = modelOf({ claimants, sources });
const cited = (document: string) => ({ evidence: [{ kind: "citation", source: sourceId(document) }] }) as const;
const excerpt = { kind: "excerpt", exact: "", prefix: "", suffix: "", start: 0, end: 0 } as const;
const ids = (claims: readonly Claim[]) => inOrder(model, claims).map(({ id }) => id);

describe("the day of a claim", () => {
  it("is that on which it was said, where a source tells that", () => {
    expect(dayOf(model, claim("a", "ministry", { ...cited("third"), said: "2016-04-02" }))).toBe("2016-04-02");
    expect(dayOf(model, claim("a", "ministry", { ...cited("undated"), said: "2021" }))).toBe("2021");
  });

  it("is else that of the document in which it can be read, and of who carried it before what is cited for it", () => {
    expect(dayOf(model, claim("a", "ministry", cited("third")))).toBe("2016-04-03");
    const carried = claim("a", "ministry", { ...cited("second"), via: [sourceId("third")] });
    expect(documentsOf(model, carried)).toEqual(["third"]);
    expect(dayOf(model, carried)).toBe("2016-04-03");
  });

  it("is the article’s for a sentence of the article", () => {
    const quoted = claim("a", "ministry", { evidence: [excerpt, ...cited("second").evidence] });
    expect(documentsOf(model, quoted)).toEqual([model.article.source]);
    expect(dayOf(model, quoted)).toBe(model.article.published);
  });

  it("is not known where no document bears one, and not guessed", () => {
    expect(dayOf(model, claim("a", "ministry", cited("undated")))).toBeNull();
  });
});

describe("claims", () => {
  it("stand by their day, those without a day last", () => {
    const claims = [claim("unknown", "ministry", cited("undated")), claim("later", "ministry", cited("year"))];
    claims.push(claim("b", "agency", cited("third")), claim("a", "agency", cited("second")));
    expect(ids(claims)).toEqual(["a", "b", "later", "unknown"]);
  });

  it("stand on one day with officials and bodies before those who were there, and these before outlets", () => {
    const claims = ["agency", "villager", "red-cross", "ministry"].map((who) => claim(who, who, cited("third")));
    expect(ids(claims)).toEqual(["red-cross", "ministry", "villager", "agency"]);
    expect(ids([claim("early", "agency", cited("second")), ...claims])[0]).toBe("early");
  });

  it("are all there, in an order that depends on day and role alone: equals stay as they were", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ who: fc.constantFrom(...claimants), from: fc.constantFrom(...sources) }), {
          maxLength: 12,
        }),
        (given) => {
          const claims = given.map(({ who, from }, index) => claim(`c${String(index)}`, who.id, cited(from.id)));
          const ordered = inOrder(model, claims);
          expect([...ordered].sort((a, b) => claims.indexOf(a) - claims.indexOf(b))).toEqual(claims);
          for (const [index, one] of ordered.entries()) {
            const next = ordered[index + 1];
            if (next === undefined) continue;
            expect((dayOf(model, one) ?? "unknown") <= (dayOf(model, next) ?? "unknown")).toBe(true);
            if (one.claimant === next.claimant && dayOf(model, one) === dayOf(model, next))
              expect(claims.indexOf(one)).toBeLessThan(claims.indexOf(next));
          }
        },
      ),
    );
  });

  it.each(shipped.events)("stand so in every column of every shipped event: $id", ({ id }) => {
    for (const column of Object.values(compareClaims(shipped, id))) {
      const days = column.map((one) => dayOf(shipped, one) ?? "unknown");
      expect(days).toEqual([...days].sort());
    }
  });
});

describe("a day that our words tell of a claim", () => {
  const told = shipped.claims.flatMap((one) => {
    const match = /\((?:statement of |report of )?(?:(\d{1,2}) April|(\d{4}))\)$/.exec(one.says.en);
    if (match === null) return [];
    return [{ id: one.id, one, day: match[2] ?? `2016-04-${(match[1] ?? "").padStart(2, "0")}` }];
  });

  it.each(told)("is the day shown beside it: $id", ({ one, day }) => {
    expect(dayOf(shipped, one)).toBe(day);
  });

  it("is found in some", () => {
    expect(told.length).toBeGreaterThanOrEqual(4);
  });
});
