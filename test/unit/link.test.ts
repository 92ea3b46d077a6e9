import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeLink, encodeLink, type Known } from "../../src/state/link";
import { initialView } from "../../src/state/viewState";
import { anyState, knownClaims, knownEvents } from "../fixtures/arbitraries";
import { eventId } from "../fixtures/madeUp";

const known: Known = {
  events: new Set(knownEvents),
  claims: new Set(knownClaims),
  aliases: { "lala-tapa": eventId("lele-tepe"), "gone-too": eventId("a") },
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
      dropped: ["event=nowhere"],
    });
    expect(decode("#days=2016-04-09..2016-04-02&days=2016-04-03").parts.days?.from).toBe("2016-04-03");
  });

  it("asks about one thing: of an event and a sentence the first counts", () => {
    expect(decode("#excerpt=b&event=a").parts.focus).toEqual({ kind: "excerpt", claim: "b" });
  });

  it("takes what is sought as it was typed, without half characters and no longer than a line", () => {
    expect(decode("#find=A%C4%9Fd%C9%99r%C9%99%20%26%20%23").parts).toEqual({ find: "Ağdərə & #" });
    expect(decode(`#find=${"é".repeat(61)}`).parts.find).toBe("é".repeat(60));
    expect(encodeLink({ ...initialView("en"), find: "a&days=2016-04-02#" })).toBe("#find=a%26days%3D2016-04-02%23");
  });

  it("has its switches in one order, however they were written", () => {
    expect(decode("#show=since,thin,since").parts.on).toEqual(["thin", "since"]);
  });

  it("takes a viewport beyond what the map can show to the nearest that it can", () => {
    expect(decode("#map=99/39.8/46.9").parts.viewport).toEqual({ center: [46.9, 39.8], zoom: 13 });
  });
});
