/** What shared links rest on. A test that fails here means that links on other people's pages would break. */
import { describe, expect, it } from "vitest";
import { decodeLink, encodeLink, linkParameters } from "../../src/state/link";
import {
  initialView,
  kinds,
  panels,
  speakers,
  statuses,
  switches,
  layerSwitches,
  themes,
} from "../../src/state/viewState";
import { claimId, day, eventId } from "../fixtures/madeUp";
import frozen from "../fixtures/frozenIds.json";
import { shipped } from "../fixtures/shipped";

describe("the public contract", () => {
  it("has these parameters in a link", () => {
    expect(linkParameters).toEqual([
      "event",
      "excerpt",
      "days",
      "map",
      "panel",
      "side",
      "kind",
      "status",
      "find",
      "show",
      "hide",
      "lesson",
      "theme",
    ]);
  });

  it("has these panels", () => {
    expect(panels).toEqual(["article", "events", "compare"]);
  });

  it("has these values of its filters and switches", () => {
    expect(speakers).toEqual(["azerbaijani", "armenian", "outside"]);
    expect(kinds).toEqual(["fighting", "shelling", "casualties", "ceasefire", "equipment", "statement"]);
    expect(statuses).toEqual(["disputed", "independent", "bothSides", "oneSide", "outsideOnly"]);
    expect(switches).toEqual(["thin", "pins", "leftOut", "since", "terrain"]);
    expect(layerSwitches).toEqual(["relief", "waters", "roads", "districts", "oblast", "held", "names"]);
    expect(themes).toEqual(["light", "dark"]);
  });

  it("writes a whole view this way", () => {
    const view = {
      ...initialView("en"),
      panel: "events",
      days: { from: day("2016-04-02"), to: day("2016-04-04") },
      viewport: { center: [46.9, -39.8], zoom: 8.25 },
    } as const;
    expect(encodeLink({ ...view, focus: { kind: "event", event: eventId("lele-tepe") } })).toBe(
      "#event=lele-tepe&days=2016-04-02..2016-04-04&map=8.25/-39.8/46.9&panel=events",
    );
    expect(encodeLink({ ...view, days: { from: day("2016-04-02"), to: day("2016-04-02") }, viewport: null })).toBe(
      "#days=2016-04-02&panel=events",
    );
    expect(encodeLink({ ...initialView("en"), focus: { kind: "excerpt", claim: claimId("osce-meeting") } })).toBe(
      "#excerpt=osce-meeting",
    );
    const narrowed = {
      ...initialView("en"),
      panel: "compare",
      side: "outside",
      kind: "shelling",
      status: "oneSide",
      find: "Ağdərə 2",
      on: ["thin", "since"],
    } as const;
    expect(encodeLink(narrowed)).toBe(
      "#panel=compare&side=outside&kind=shelling&status=oneSide&find=A%C4%9Fd%C9%99r%C9%99%202&show=thin,since",
    );
  });

  const known = {
    events: new Set<string>(shipped.events.map(({ id }) => id)),
    claims: new Set<string>(shipped.claims.map(({ id }) => id)),
    aliases: shipped.aliases,
    lessonSteps: shipped.lessonSteps,
  };

  it.each(frozen.events)("still finds the event %s, under this id or by an alias", (id) => {
    const { parts, dropped } = decodeLink(`#event=${id}`, known);
    expect(dropped).toEqual([]);
    expect(parts.focus?.kind).toBe("event");
  });

  it("has an id in this list for every event, so that none changes unseen", () => {
    expect([...frozen.events].sort()).toEqual(
      [...shipped.events.map(({ id }) => id), ...Object.keys(shipped.aliases)].sort(),
    );
  });

  it.each(frozen.articleClaims)("still finds the sentence %s", (id) => {
    expect(decodeLink(`#excerpt=${id}`, known).dropped).toEqual([]);
  });
});
