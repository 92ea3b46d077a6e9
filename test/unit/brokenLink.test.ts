import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeLink, encodeLink, type Known } from "../../src/state/link";
import { initialView } from "../../src/state/viewState";
import { anyState, knownClaims, knownEvents, knownLessons } from "../fixtures/arbitraries";
import { eventId } from "../fixtures/madeUp";

const known: Known = {
  events: new Set(knownEvents),
  claims: new Set(knownClaims),
  aliases: { old: eventId("lele-tepe") },
  lessonSteps: knownLessons,
};
const decode = (hash: string) => decodeLink(hash, known);

const parameter = fc.constantFrom(
  "event",
  "excerpt",
  "days",
  "map",
  "panel",
  "side",
  "show",
  "find",
  "lesson",
  "",
  "__proto__",
);
const anyPiece = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.tuple(parameter, fc.string({ unit: "binary" })).map(([name, value]) => `${name}=${value}`),
  fc.tuple(parameter, fc.stringMatching(/^[\d./%-]{0,30}$/)).map(([name, value]) => `${name}=${value}`),
);
const anyHash = fc.array(anyPiece).map((pieces) => `#${pieces.join("&")}`);

describe("a broken link", () => {
  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const { parts, dropped } = decode(hash);
        const pieces = hash.slice(1).split("&");
        // Of a list of switches only those are named that there are not.
        for (const piece of dropped) if (!/^show=/.test(piece)) expect(pieces).toContain(piece);
        // What was read is a view that a link can carry.
        const link = encodeLink({ ...initialView("en"), ...parts });
        expect(decode(link).dropped).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps its valid part, and names what it dropped", () => {
    const rubbish = fc.constantFrom(
      "event=nowhere",
      "map=9/99/46",
      "days=2016-02-30",
      "panel=",
      "utm_source=x",
      "%",
      "event",
    );
    fc.assert(
      fc.property(anyState, fc.array(rubbish), fc.array(rubbish), (state, before, after) => {
        const link = encodeLink(state).slice(1);
        const hash = `#${[...before, link, ...after].join("&")}`;
        expect(decode(hash)).toEqual({ parts: decode(link).parts, dropped: [...before, ...after] });
      }),
    );
  });

  it.each([
    ["a report that there is not", "event=nowhere"],
    ["a report in capitals", "event=LELE-TEPE"],
    ["a report with a space", "event=lele-tepe "],
    ["a sentence that there is not", "excerpt=nowhere"],
    ["a report's id for a sentence", "excerpt=lele-tepe"],
    ["an old report's id for a sentence", "excerpt=old"],
    ["a panel that there is not", "panel=settings"],
    ["a side that there is not", "side=both"],
    ["a kind that there is not", "kind=war"],
    ["a status that there is not", "status=true"],
    ["a status in capitals", "status=oneside"],
    ["nothing to find", "find="],
    ["a switch that there is not", "show=all"],
    ["no switch", "show="],
    ["a lone % to find", "find=%"],
    ["a day that there is not", "days=2016-02-30"],
    ["days long before", "days=1994-05-12"],
    ["days long after", "days=2016-05-01..2016-05-02"],
    ["days backwards", "days=2016-04-03..2016-04-02"],
    ["three days in a row", "days=2016-04-02..2016-04-03..2016-04-04"],
    ["days without an end", "days=2016-04-02.."],
    ["days without a beginning", "days=..2016-04-02"],
    ["a pole", "map=8/90/46.9"],
    ["longitude and latitude swapped beyond the globe", "map=8/146.9/39.8"],
    ["a viewport without a zoom", "map=39.8/46.9"],
    ["a viewport with something more", "map=8/39.8/46.9/45"],
    ["a viewport with no number", "map=8/NaN/46.9"],
    ["a viewport with an empty number", "map=//"],
    ["a viewport in exponents", "map=8/1e1/46.9"],
    ["a viewport beyond all numbers", "map=8/Infinity/46.9"],
    ["a lesson, of which there are none yet", "lesson=one/2"],
    ["a parameter of somebody else", "utm_source=newsletter"],
    ["a parameter without a value", "event"],
    ["a parameter in capitals", "EVENT=lele-tepe"],
    ["a lone %", "event=%"],
    ["half an escape", "event=%E0%A4%A"],
    ["a name of the language's own: __proto__", "event=__proto__"],
    ["a name of the language's own: constructor", "event=constructor"],
    ["a name of the language's own: hasOwnProperty", "excerpt=hasOwnProperty"],
    ["a name of the language's own: toString", "panel=toString"],
    ["a parameter of the language's own", "__proto__=lele-tepe"],
    ["another parameter of the language's own", "constructor=lele-tepe"],
  ])("drops %s, and says so", (_what, piece) => {
    expect(decode(`#${piece}`)).toEqual({ parts: {}, dropped: [piece] });
    expect(decode(`#${piece}&panel=events`)).toEqual({ parts: { panel: "events" }, dropped: [piece] });
  });

  it("may be huge", () => {
    const long = "a".repeat(2_000_000);
    expect(decode(`#find=${long}`)).toEqual({ parts: { find: "a".repeat(60) }, dropped: [] });
    expect(decode(`#event=${long}&panel=events`)).toEqual({ parts: { panel: "events" }, dropped: [`event=${long}`] });
    expect(decode(`#${"event=a&".repeat(50_000)}`).dropped).toEqual([]);
    expect(decode(`#map=${"9".repeat(1_000_000)}/1/1`).dropped).toHaveLength(1);
    expect(decode(`#days=${"2016-04-02..".repeat(100_000)}`).dropped).toHaveLength(1);
  });

  it("changes nothing of the language: no object has a property that it brought", () => {
    decode("#__proto__=event&event=__proto__&constructor=a&__proto__[focus]=a");
    expect({}).not.toHaveProperty("focus");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
