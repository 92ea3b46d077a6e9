import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDay, lastDay } from "../../src/model/days";
import { decodeLink, encodeLink, type Known } from "../../src/state/link";
import { initialView } from "../../src/state/viewState";
import { anyDays, anyState, knownClaims, knownEvents, knownLessons } from "../fixtures/arbitraries";
import { eventId } from "../fixtures/madeUp";

const known: Known = {
  events: new Set(knownEvents),
  claims: new Set(knownClaims),
  aliases: { "lala-tapa": eventId("lele-tepe"), "gone-too": eventId("a") },
  lessonSteps: knownLessons,
};
const decode = (hash: string) => decodeLink(hash, known);
const focusOn = (event: string) => ({ focus: { kind: "event", event } });

describe("a link", () => {
  it("brings back the view it was made from", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { parts, dropped } = decode(encodeLink(state));
        expect({ ...initialView(state.language), ...parts }).toEqual(state);
        expect(dropped).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("is an address as it stands: no character in it needs an escape", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const link = encodeLink(state);
        expect(new URL(link, "https://example.org/").hash).toBe(link);
        expect(link).toMatch(/^(#[\w=&/.,%~!*'()-]+)?$/);
      }),
    );
  });

  it("to the first view says nothing, and says nothing is what it brings", () => {
    expect(encodeLink(initialView("en"))).toBe("");
    for (const nothing of ["", "#", "&", "#&&"]) expect(decode(nothing)).toEqual({ parts: {}, dropped: [] });
  });

  it("reads as people write it", () => {
    const link = "#event=lele-tepe&days=2016-04-02..2016-04-03&map=8.5/39.8/46.9&panel=events";
    const { parts, dropped } = decode(link);
    expect(parts).toEqual({
      ...focusOn("lele-tepe"),
      days: { from: "2016-04-02", to: "2016-04-03" },
      viewport: { center: [46.9, 39.8], zoom: 8.5 },
      panel: "events",
    });
    expect(dropped).toEqual([]);
    expect(encodeLink({ ...initialView("en"), ...parts })).toBe(link);
  });

  it("to a lesson names a step; one that there is not becomes the nearest, and a lesson that there is not is left out: both are said", () => {
    const at = (step: number) => ({ lesson: { lesson: "one-article", step } });
    expect(decode("#lesson=one-article/3")).toEqual({ parts: at(3), dropped: [] });
    expect(decode("#lesson=one-article")).toEqual({ parts: at(1), dropped: [] });
    for (const [wrong, step] of [
      ["0", 1],
      ["9", 8],
      ["999999999999999999999", 8],
      ["-1", 1],
      ["", 1],
      ["03", 3],
      ["3.5", 3],
      ["two", 1],
      ["3/4", 1],
    ] as const)
      expect(decode(`#lesson=one-article/${wrong}`)).toEqual({
        parts: at(step),
        dropped: [`lesson=one-article/${wrong}`],
      });
    for (const nothing of ["another/1", "constructor/1", "__proto__/1", "/1", ""])
      expect(decode(`#lesson=${nothing}`)).toEqual({ parts: {}, dropped: [`lesson=${nothing}`] });
  });

  it("may come without its #, with its parts in any order and with escapes that nobody needed", () => {
    expect(decode("panel=events&event=lele%2Dtepe").parts).toEqual({ panel: "events", ...focusOn("lele-tepe") });
  });

  it("means one day where it names one", () => {
    expect(decode("#days=2016-04-02").parts.days).toEqual({ from: "2016-04-02", to: "2016-04-02" });
  });

  it("to a report that was renamed leads to the report under its new name", () => {
    expect(decode("#event=lala-tapa")).toEqual({ parts: focusOn("lele-tepe"), dropped: [] });
  });

  it("counts the first valid one of a parameter that stands more than once", () => {
    expect(decode("#event=nowhere&event=a&event=lele-tepe")).toEqual({
      parts: focusOn("a"),
      dropped: ["event=nowhere", "event=lele-tepe"],
    });
    expect(decode("#days=2016-04-09..2016-04-02&days=2016-04-03").parts.days?.from).toBe("2016-04-03");
    expect(decode("#panel=events&panel=compare&panel=events")).toEqual({
      parts: { panel: "events" },
      dropped: ["panel=compare"],
    });
  });

  it("asks about one thing: of an event and a sentence the first counts", () => {
    expect(decode("#excerpt=b&event=a")).toEqual({
      parts: { focus: { kind: "excerpt", claim: "b" } },
      dropped: ["event=a"],
    });
    expect(decode("#event=a&excerpt=a").dropped).toEqual(["excerpt=a"]);
    expect(decode("#event=a&event=x-1-2").dropped).toEqual(["event=x-1-2"]);
  });

  it("takes what is sought as it was typed, without half characters and no longer than a line", () => {
    expect(decode("#find=A%C4%9Fd%C9%99r%C9%99%20%26%20%23").parts).toEqual({ find: "Ağdərə & #" });
    expect(decode(`#find=${"é".repeat(61)}`).parts.find).toBe("é".repeat(60));
    expect(encodeLink({ ...initialView("en"), find: "a&days=2016-04-02#" })).toBe("#find=a%26days%3D2016-04-02%23");
  });

  it("has its switches in one order, however they were written", () => {
    expect(decode("#show=since,thin,since").parts.on).toEqual(["thin", "since"]);
  });

  it("has its valid switches on where others that it names mean nothing", () => {
    expect(decode("#show=thin,foo")).toEqual({ parts: { on: ["thin"] }, dropped: ["show=foo"] });
    expect(decode("#show=all,since,thin,")).toEqual({ parts: { on: ["thin", "since"] }, dropped: ["show=all,"] });
  });

  it.each([
    ["too near", "99/39.8/46.9", { center: [46.9, 39.8], zoom: 13 }],
    ["too far", "0/39.8/46.9", { center: [46.9, 39.8], zoom: 4 }],
    ["of Paris", "8/48.8567/2.3508", { center: [42.5, 43], zoom: 8 }],
    ["of the southern ocean", "8/-60/120", { center: [52, 37.5], zoom: 8 }],
  ])(
    "takes a viewport beyond what the map can show to the nearest that it can, and says so: one %s",
    (_what, map, to) => {
      expect(decode(`#map=${map}`)).toEqual({ parts: { viewport: to }, dropped: [`map=${map}`] });
    },
  );

  it("says nothing of a viewport that is only written more exactly than the map has it", () => {
    expect(decode("#map=8.123456/39.8123456/46.9123456")).toEqual({
      parts: { viewport: { center: [46.9123, 39.8123], zoom: 8.12 } },
      dropped: [],
    });
  });

  it("brings days back to those of the strip, and says so; of days beyond it there is none", () => {
    fc.assert(
      fc.property(anyDays, ({ from, to }) => {
        const { parts, dropped } = decode(`#days=${from}..${to}`);
        const inside = (date: string): boolean => firstDay <= date && date <= lastDay;
        expect(dropped).toEqual(inside(from) && inside(to) ? [] : [`days=${from}..${to}`]);
        if (to < firstDay || from > lastDay) expect(parts).toEqual({});
        else {
          expect(parts.days?.from).toBe(inside(from) ? from : firstDay);
          expect(parts.days?.to).toBe(inside(to) ? to : lastDay);
        }
      }),
    );
    expect(decode("#days=2016-03-01..2016-04-02")).toEqual({
      parts: { days: { from: "2016-03-30", to: "2016-04-02" } },
      dropped: ["days=2016-03-01..2016-04-02"],
    });
    expect(decode("#days=2016-05-01").parts).toEqual({});
  });
});
