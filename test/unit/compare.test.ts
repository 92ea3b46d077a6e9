import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersTo, compareClaims, eventsWithFigures, figuresOf, rangeOf } from "../../src/select/compare";
import { numberedEvents } from "../../src/select/visibleEvents";
import type { Figure } from "../../src/model/claim";
import { claim, claimant, claimId, event, eventId, modelOf } from "../fixtures/madeUp";
import { shipped } from "../fixtures/shipped";

const sides = ["armenian", "azerbaijani", "outside"] as const;

describe("what is said of a report", () => {
  it.each(shipped.events)("stands with one of three voices, all of it and once: $id", ({ id }) => {
    const voices = compareClaims(shipped, id);
    expect(Object.keys(voices).sort()).toEqual([...sides].sort());
    const told = sides.flatMap((side) => voices[side].map((said) => said.id));
    const about = shipped.claims.filter((said) => said.about.includes(id)).map((said) => said.id);
    expect([...told].sort()).toEqual([...about].sort());
    expect(new Set(told).size).toBe(told.length);
    for (const side of sides)
      for (const said of voices[side]) {
        expect(shipped.claimants.find((one) => one.id === said.claimant)?.side).toBe(side);
      }
  });
});

describe("the figures of a report", () => {
  const figure = (count: number, who: string, what: Figure["what"] = "killed"): Figure => ({
    what,
    count,
    who: { en: who },
  });
  const modelWith = (...given: readonly (readonly Figure[])[]) =>
    modelOf({
      events: [event("event")],
      claimants: [claimant("baku", "azerbaijani")],
      claims: given.map((figures, index) => claim(`c${String(index)}`, "baku", { figures })),
    });
  const groups = (...given: readonly (readonly Figure[])[]) => figuresOf(modelWith(...given), eventId("event"));

  it("stand together only where the same people are counted in the same way", () => {
    const found = groups(
      [figure(5, "people on the bus"), figure(5, "people on the bus", "wounded")],
      [figure(7, "people on the bus")],
      [figure(9, "people elsewhere")],
    );
    expect(found.map(({ what, who, given }) => [what, who, given.map((one) => one.figure.count)])).toEqual([
      ["killed", "people on the bus", [5, 7]],
      ["wounded", "people on the bus", [5]],
      ["killed", "people elsewhere", [9]],
    ]);
  });

  it("are a range from one that somebody gives to another, never a sum", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 6 }), (counts) => {
        const [group] = groups(...counts.map((count) => [figure(count, "soldiers")]));
        const { low, high } = rangeOf(group?.given ?? []);
        expect(counts).toContain(low);
        expect(counts).toContain(high);
        for (const count of counts) expect(low <= count && count <= high).toBe(true);
      }),
    );
    expect(rangeOf(groups([figure(18, "soldiers")], [figure(12, "soldiers")])[0]?.given ?? [])).toEqual({
      low: 12,
      high: 18,
    });
  });

  it("are, as shipped, all that are given, each with the claim that gives it", () => {
    for (const {
      event: { id },
    } of numberedEvents(shipped)) {
      const given = figuresOf(shipped, id).flatMap((group) => group.given);
      const expected = shipped.claims.filter(({ about }) => about.includes(id)).flatMap(({ figures }) => figures ?? []);
      expect(given.map((one) => one.figure).sort((a, b) => a.count - b.count)).toEqual(
        [...expected].sort((a, b) => a.count - b.count),
      );
      for (const { figure: one, claim: by } of given) expect(by.figures).toContain(one);
    }
  });

  it("never put two kinds or two groups of people into one, as shipped", () => {
    for (const { id } of shipped.events)
      for (const { what, who, given } of figuresOf(shipped, id))
        for (const { figure: one } of given) expect([one.what, one.who.en]).toEqual([what, who]);
  });

  it("tell of the bus with volunteers that five, six and seven are given, and add nothing up", () => {
    const [group, ...more] = figuresOf(shipped, eventId("volunteers-bus"));
    expect(more).toEqual([]);
    expect(rangeOf(group?.given ?? [])).toEqual({ low: 5, high: 7 });
  });

  it("give a table to each report that has one, among those shown", () => {
    const all = numberedEvents(shipped);
    const ids = eventsWithFigures(shipped, all).map(({ event: { id } }): string => id);
    expect(ids).toContain("volunteers-bus");
    expect(ids).not.toContain("putin-calls");
    expect(eventsWithFigures(shipped, all.slice(0, 1)).length).toBeLessThanOrEqual(1);
  });
});

describe("the answers to a claim", () => {
  it("are those that name it", () => {
    const model = modelOf({ claims: [claim("a", "x"), claim("b", "y", { verb: "denies", answers: claimId("a") })] });
    expect(answersTo(model, claimId("a")).map(({ id }) => id)).toEqual(["b"]);
    expect(answersTo(model, claimId("b"))).toEqual([]);
  });
});
