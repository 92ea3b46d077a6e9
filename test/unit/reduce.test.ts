import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reduce } from "../../src/state/reduce";
import { cleanFind, initialView, noFilter, roundViewport, switches, type ViewState } from "../../src/state/viewState";
import { anyAction, anyClaim, anyEvent, anyState, anyText, anyViewport } from "../fixtures/arbitraries";
import { claimId, day, eventId } from "../fixtures/madeUp";

describe("the view", () => {
  it("is a view again after anything that may happen, and the one before stays as it was", () => {
    fc.assert(
      fc.property(anyState, anyAction, (state, action) => {
        const before = structuredClone(state);
        const next = reduce(state, action);
        expect(Object.keys(next).sort()).toEqual(Object.keys(initialView("en")).sort());
        expect(Object.values(next)).not.toContain(undefined);
        expect(state).toEqual(before);
      }),
    );
  });

  it("settles: the same thing happening twice changes no more than happening once", () => {
    fc.assert(
      fc.property(anyState, anyAction, (state, action) => {
        const once = reduce(state, action);
        expect(reduce(once, action)).toEqual(once);
      }),
    );
  });

  it("is the same object where nothing changes, so that nothing is drawn anew", () => {
    fc.assert(
      fc.property(anyState, anyAction, (state, action) => {
        const once = reduce(state, action);
        expect(reduce(once, structuredClone(action))).toBe(once);
      }),
    );
  });

  it("changes in nothing but what happened", () => {
    const keys = {
      eventSelected: "focus",
      excerptSelected: "focus",
      focusCleared: "focus",
      panelOpened: "panel",
      daysChosen: "days",
      daysPassed: "days",
      switched: "on",
      layerSwitched: "hidden",
      viewportMoved: "viewport",
    } as const;
    fc.assert(
      fc.property(anyState, anyAction, (state, action) => {
        const next = reduce(state, action);
        if ("view" in action) {
          expect(next).toEqual(action.view);
          return;
        }
        const changed = action.type === "filterChanged" ? Object.keys(action.filter) : [keys[action.type]];
        const untouched = (view: ViewState) => Object.entries(view).filter(([key]) => !changed.includes(key));
        expect(untouched(next).sort()).toEqual(untouched(state).sort());
      }),
    );
  });
});

describe("a reader", () => {
  const first = initialView("en");

  it("who asks about an event, then about a sentence, asks about the sentence alone", () => {
    fc.assert(
      fc.property(anyState, anyEvent, anyClaim, (state, event, claim) => {
        const asked = reduce(reduce(state, { type: "eventSelected", event }), { type: "excerptSelected", claim });
        expect(asked.focus).toEqual({ kind: "excerpt", claim });
      }),
    );
  });

  it("who closes what was opened is where nothing was asked", () => {
    const open = reduce(first, { type: "eventSelected", event: eventId("a") });
    expect(open.focus).toEqual({ kind: "event", event: "a" });
    expect(reduce(open, { type: "focusCleared" })).toEqual(first);
  });

  it("who asks about the sentence with an event's own id asks about another thing", () => {
    const event = reduce(first, { type: "eventSelected", event: eventId("a") });
    expect(reduce(event, { type: "excerptSelected", claim: claimId("a") }).focus.kind).toBe("excerpt");
  });

  it("who chooses days and then all of them sees all of them", () => {
    const days = { from: day("2016-04-02"), to: day("2016-04-03") };
    const some = reduce(first, { type: "daysChosen", days });
    expect(some.days).toEqual(days);
    expect(reduce(some, { type: "daysChosen", days: null })).toEqual(first);
  });

  it("who narrows by one thing and by another has both, and sees all again without them", () => {
    const one = reduce(first, { type: "filterChanged", filter: { side: "armenian" } });
    const both = reduce(one, { type: "filterChanged", filter: { find: "Talish" } });
    expect(both).toEqual({ ...first, side: "armenian", find: "Talish" });
    expect(reduce(both, { type: "filterChanged", filter: noFilter })).toEqual(first);
  });

  it("who types anything has it where links can take it", () => {
    fc.assert(
      fc.property(anyState, anyText, (state, text) => {
        const { find } = reduce(state, { type: "filterChanged", filter: { find: text } });
        expect(find).toBe(cleanFind(text));
        expect([...find].length).toBeLessThanOrEqual(60);
        expect(() => encodeURIComponent(find)).not.toThrow();
      }),
    );
  });

  it("who switches things on in any order has them in one order, and each once", () => {
    const on = (names: readonly (typeof switches)[number][]) =>
      names.reduce((state, name) => reduce(state, { type: "switched", name, on: true }), first).on;
    fc.assert(
      fc.property(fc.shuffledSubarray([...switches]), (names) => {
        expect(on([...names, ...names])).toEqual(switches.filter((name) => names.includes(name)));
      }),
    );
    expect(reduce({ ...first, on: ["pins"] }, { type: "switched", name: "pins", on: false })).toEqual(first);
  });

  it("who moves the map has it where links can take it", () => {
    fc.assert(
      fc.property(anyState, anyViewport, (state, viewport) => {
        const moved = reduce(state, { type: "viewportMoved", viewport });
        expect(moved.viewport).toEqual(roundViewport(viewport));
      }),
    );
  });
});

describe("a viewport", () => {
  it("that was rounded stays as it is", () => {
    fc.assert(
      fc.property(anyViewport, (viewport) => {
        const once = roundViewport(viewport);
        expect(roundViewport(once)).toEqual(once);
        expect(JSON.stringify(once)).not.toContain("-0]");
      }),
    );
  });

  it("is kept within what the map can show, and exact to about ten metres", () => {
    expect(roundViewport({ center: [500, -90], zoom: 99 })).toEqual({ center: [52, 37.5], zoom: 13 });
    expect(roundViewport({ center: [46.751_249, 39.817_65], zoom: 8.126 })).toEqual({
      center: [46.7512, 39.8177],
      zoom: 8.13,
    });
  });
});
