import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEvents } from "../../src/model/events";
import { findEvent, isThin, numberedEvents, visibleEvents } from "../../src/select/visibleEvents";
import { initialView } from "../../src/state/viewState";
import { anyDays } from "../fixtures/arbitraries";
import { claimId, day, event, eventId, modelOf } from "../fixtures/madeUp";
import { shipped } from "../fixtures/shipped";

const first = initialView("en");
const days = (from: string, to = from) => ({ from: day(from), to: day(to) });
const ids = (found: ReturnType<typeof visibleEvents>) => found.map((numbered) => numbered.event.id);

describe("the events of a view", () => {
  const model = modelOf({
    events: [
      event("well-sourced"),
      event("weaker", { grade: "B" }),
      event("weaker-but-balancing", { grade: "B", balance: true }),
      event("weak", { grade: "C" }),
      event("not-to-be-shown", { grade: "D" }),
      event("later", { days: days("2016-04-04", "2016-04-05") }),
    ],
  });

  it("are those of grade A, and of grade B where they balance the picture", () => {
    expect(ids(visibleEvents(model, first))).toEqual(["well-sourced", "weaker-but-balancing", "later"]);
  });

  it("never have grade D, and that grade has no number either", () => {
    expect(ids(numberedEvents(model))).not.toContain("not-to-be-shown");
    expect(numberedEvents(model).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it("keep their number whatever else is shown", () => {
    const some = visibleEvents(model, { ...first, days: days("2016-04-05") });
    expect(some).toEqual([findEvent(numberedEvents(model), eventId("later"))]);
    expect(some[0]?.number).toBe(5);
  });

  it("are those that share a day with the days chosen", () => {
    expect(ids(visibleEvents(model, { ...first, days: days("2016-04-03") }))).toEqual([]);
    expect(ids(visibleEvents(model, { ...first, days: days("2016-04-03", "2016-04-04") }))).toEqual(["later"]);
    fc.assert(
      fc.property(anyDays, (chosen) => {
        const found = ids(visibleEvents(shipped, { ...first, days: chosen }));
        for (const { event } of visibleEvents(shipped, first)) {
          const apart = event.days.to < chosen.from || chosen.to < event.days.from;
          expect(found.includes(event.id)).toBe(!apart);
        }
      }),
    );
  });

  it("do not depend on which panel or sentence is open, or on where the map is", () => {
    const focus = { kind: "excerpt", claim: claimId("sentence") } as const;
    const elsewhere = { ...first, focus, panel: "events", viewport: { center: [0, 0], zoom: 4 } } as const;
    expect(visibleEvents(model, elsewhere)).toEqual(visibleEvents(model, first));
  });

  it("hold the one that is open, whatever narrows the others, and none of grade D all the same", () => {
    const open = (id: string) => ({ ...first, focus: { kind: "event", event: eventId(id) } as const });
    expect(ids(visibleEvents(model, open("weak")))).toEqual(["well-sourced", "weaker-but-balancing", "weak", "later"]);
    const narrow = { ...open("weak"), days: days("2016-04-09"), find: "no such word", kind: "statement" } as const;
    expect(ids(visibleEvents(model, narrow))).toEqual(["weak"]);
    expect(ids(visibleEvents(model, open("not-to-be-shown")))).not.toContain("not-to-be-shown");
  });

  it("can be found by their id, and no other can", () => {
    const events = visibleEvents(model, first);
    expect(findEvent(events, eventId("later"))?.event.title.en).toBe("The event later");
    expect(findEvent(events, eventId("weak"))).toBeNull();
  });
});

describe("the order of time", () => {
  const at = (id: string, from: string, sortsAt: string | null, to = from) =>
    event(id, { days: days(from, to), ...(sortsAt === null ? {} : { time: { wording: { en: "then" }, sortsAt } }) });

  const inOrder = [
    at("z", "2016-04-01", null),
    at("early", "2016-04-02", "03:00"),
    at("early-and-longer", "2016-04-02", "03:00", "2016-04-03"),
    at("a-later", "2016-04-02", "23:59"),
    at("a-unknown-hour", "2016-04-02", null),
    at("b-unknown-hour", "2016-04-02", null),
    at("a-unknown-and-longer", "2016-04-02", null, "2016-04-03"),
    at("next", "2016-04-03", "00:00"),
  ];

  it("is by day, then by hour with unknown hours last, then by how long it took, then by id", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (shuffled) => {
        expect([...shuffled].sort(compareEvents).map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
      }),
    );
  });

  it("is that of the numbers on the map", () => {
    const numbered = numberedEvents(shipped);
    expect(numbered.map(({ number }) => number)).toEqual(
      shipped.events.filter(({ grade }) => grade !== "D").map((_event, index) => index + 1),
    );
    const begins = numbered.map(({ event }) => event.days.from);
    expect(begins).toEqual([...begins].sort());
  });
});

describe("the events of a view that is asked for again", () => {
  it("are the same array, so that who draws sees that nothing has changed; and right whatever was asked for between", () => {
    const thin = shipped.events.find((event) => isThin(event) && event.grade !== "D");
    const focus = { kind: "event", event: thin?.id ?? eventId("") } as const;
    const asked = visibleEvents(shipped, first);
    const withThin = visibleEvents(shipped, { ...first, focus });
    expect(visibleEvents(shipped, { ...first, panel: "events" })).toBe(asked);
    expect(withThin.map(({ number }) => number)).toHaveLength(asked.length + 1);
    for (let other = 0; other < 20; other += 1) visibleEvents({ ...shipped }, first);
    expect(visibleEvents(shipped, { ...first, focus })).toEqual(withThin);
    expect(visibleEvents({ ...shipped, events: [] }, first)).toEqual([]);
  });
});
