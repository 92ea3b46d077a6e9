import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statusOf } from "../../src/select/status";
import { isThin, numberedEvents, visibleEvents } from "../../src/select/visibleEvents";
import { initialView, kinds, speakers, statuses, type ViewState } from "../../src/state/viewState";
import { anyState } from "../fixtures/arbitraries";
import { day } from "../fixtures/madeUp";
import { shipped } from "../fixtures/shipped";

const first = initialView("en");
const all = numberedEvents(shipped);
const ids = (state: ViewState) => visibleEvents(shipped, state).map(({ event }): string => event.id);
const everything = { ...first, on: ["thin"] } as const;
const sidesOf = (id: string) =>
  shipped.claims
    .filter(({ about }) => about.some((event) => event === id))
    .map(({ claimant }) => shipped.claimants.find((candidate) => candidate.id === claimant)?.side);

describe("the reports shown", () => {
  it("are by default those of grade A and those that balance them; the thin ones come by their switch, grade D never", () => {
    const graded = (keep: (grade: string, balance: boolean) => boolean) =>
      shipped.events.filter(({ grade, balance }) => keep(grade, balance)).map(({ id }) => id);
    expect(ids(first)).toEqual(graded((grade, balance) => grade === "A" || (grade === "B" && balance)));
    expect(ids(everything)).toEqual(graded((grade) => grade !== "D"));
    expect(all.filter(({ event }) => isThin(event))).toHaveLength(ids(everything).length - ids(first).length);
    expect(ids(everything).length).toBeGreaterThan(ids(first).length);
  });

  it.each(speakers)("are, of %s, those of which they speak", (side) => {
    const found = ids({ ...everything, side });
    expect(found).toEqual(ids(everything).filter((id) => sidesOf(id).includes(side)));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
  });

  it.each(kinds)("are of one kind where that is asked for: %s", (kind) => {
    const found = visibleEvents(shipped, { ...everything, kind });
    expect(found).toEqual(all.filter(({ event }) => event.kind === kind));
    expect(found.length).toBeGreaterThan(0);
  });

  it.each(statuses)("are of one status where that is asked for: %s", (status) => {
    const found = ids({ ...everything, status });
    expect(found).toEqual(
      ids(everything).filter((id) =>
        all.some(({ event }) => event.id === id && statusOf(shipped, event.id) === status),
      ),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  it("are split by kind, and by status, without one lost or doubled", () => {
    const byKind = kinds.flatMap((kind) => ids({ ...everything, kind }));
    const byStatus = statuses.flatMap((status) => ids({ ...everything, status }));
    expect([...byKind].sort()).toEqual([...ids(everything)].sort());
    expect([...byStatus].sort()).toEqual([...ids(everything)].sort());
  });

  it("are those of all filters at once", () => {
    const days = { from: day("2016-04-02"), to: day("2016-04-03") };
    const both = ids({ ...everything, side: "armenian", kind: "shelling", days });
    const each = [{ side: "armenian" }, { kind: "shelling" }, { days }] as const;
    const found = each.map((filter) => ids({ ...everything, ...filter }));
    expect(both).toEqual(ids(everything).filter((id) => found.every((some) => some.includes(id))));
    expect(both.length).toBeGreaterThan(0);
  });

  it("are never more than without a filter, in the same order, with the same numbers, whatever is asked for", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const found = visibleEvents(shipped, state);
        expect(found).toEqual(all.filter((numbered) => found.some(({ event }) => event.id === numbered.event.id)));
        const widest = visibleEvents(shipped, { ...everything, focus: state.focus });
        for (const { number } of found) expect(widest.map((numbered) => numbered.number)).toContain(number);
      }),
      { numRuns: 60 },
    );
  });

  it("hold the open one, even where it is thin and fits no filter", () => {
    const thin = all.filter(({ event }) => isThin(event));
    for (const { event } of thin) {
      const open = { ...first, focus: { kind: "event", event: event.id } } as const;
      expect(ids(open).filter((id) => !ids(first).includes(id))).toEqual([event.id]);
      expect(ids({ ...open, find: "nosuchword" })).toEqual([event.id]);
    }
  });
});
