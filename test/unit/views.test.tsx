import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ColumnPart, StagePart, type Surroundings } from "../../src/app/parts";
import { focused } from "../../src/select/focused";
import { numberedEvents, visibleEvents } from "../../src/select/visibleEvents";
import { initialView, panels, type ViewState } from "../../src/state/viewState";
import { around, words } from "../fixtures/drawn";
import { all, ancestors, hasAttribute, parseHtml, textIn, type Element } from "../fixtures/html";
import { claimId, day, eventId } from "../fixtures/madeUp";
import { only, shipped } from "../fixtures/shipped";

const first = initialView("en");
const column = (state: ViewState, more: Partial<Surroundings> = {}) =>
  parseHtml(renderToString(<ColumnPart model={shipped} state={state} around={{ ...around, ...more }} />));
const stage = (state: ViewState, more: Partial<Surroundings> = {}) =>
  parseHtml(renderToString(<StagePart model={shipped} state={state} around={{ ...around, ...more }} />));
const hasClass = (name: string) => (element: Element) =>
  (element.attributes.get("class") ?? "").split(" ").includes(name);
const litIds = (from: Element) =>
  all(
    from,
    (element) => element.attributes.has("data-event") && hasClass("lit")(element) && element.tag !== "mark",
  ).map(({ attributes }) => attributes.get("data-event"));

describe.each([
  ["a report", { kind: "event", event: eventId("talish-shelled") }],
  ["a sentence", { kind: "excerpt", claim: claimId("thirty-soldiers-dead") }],
] as const)("when %s is open", (_what, focus) => {
  const state = { ...first, focus };
  const lit = focused(shipped, state);

  it("the map and the list light the same reports", () => {
    const expected = visibleEvents(shipped, state).flatMap(({ event }) => (lit.events.has(event.id) ? [event.id] : []));
    expect(litIds(column(state))).toEqual(expected);
    const placed = expected.filter((id) => (shipped.geography.events[id]?.anchor ?? null) !== null);
    expect(placed.length).toBeGreaterThan(0);
    expect(litIds(stage(state))).toEqual(placed);
  });

  it("the article lights its sentences, and says so to those who cannot see it", () => {
    const passages = all(column(state), hasClass("passage")).filter(hasClass("lit"));
    const links = passages.map((passage) => only(all(passage, ({ tag }) => tag === "a")));
    expect(links.map(({ attributes }) => attributes.get("href")).sort()).toEqual(
      [...lit.claims].map((claim) => `#excerpt=${claim}`).sort(),
    );
    for (const { attributes } of links) expect(attributes.get("aria-current")).toBe("true");
  });

  it("its card is the open one", () => {
    const open = only(all(column(state), hasAttribute("data-open")));
    expect(open.attributes.get("id")).toBe(focus.kind === "event" ? `event=${focus.event}` : `excerpt=${focus.claim}`);
  });
});

describe("a report along the whole line", () => {
  it("lights the line when it is open, and other reports do not", () => {
    const open = (id: string) =>
      all(stage({ ...first, focus: { kind: "event", event: eventId(id) } }), hasClass("whole-line-lit"));
    expect(open("first-toll")).toHaveLength(1);
    expect(open("talish-shelled")).toHaveLength(0);
  });
});

describe("the column", () => {
  it("says which panel is chosen", () => {
    for (const panel of panels) {
      const current = all(column({ ...first, panel }), hasAttribute("href")).filter(
        hasAttribute("aria-current", "true"),
      );
      expect(current.map(({ attributes }) => attributes.get("href"))).toEqual([`#panel=${panel}`]);
    }
  });

  it("puts the open card before the article once it is live, and the article first where nothing runs", () => {
    const order = (live: boolean) =>
      all(column(first, { live }), (element) => hasClass("cards")(element) || hasClass("panels")(element)).map(
        ({ attributes }) => attributes.get("class"),
      );
    expect(order(true)).toEqual(["cards", "panels"]);
    expect(order(false)).toEqual(["panels", "cards"]);
  });

  it("shows the reports of the days chosen, says how many of all, and offers the way back", () => {
    const state = { ...first, days: { from: day("2016-04-05"), to: day("2016-04-05") } };
    const shown = visibleEvents(shipped, state);
    const page = column(state);
    const notice = textIn(only(all(page, hasClass("count"))));
    expect(shown.length).toBeGreaterThan(0);
    expect(notice).toContain(words.countShown(shown.length, numberedEvents(shipped).length));
    expect(notice).toContain("5 April 2016");
    expect(all(page, hasAttribute("data-action", "allDays"))).toHaveLength(1);
    expect(all(column(first), hasAttribute("data-action", "allDays"))).toHaveLength(0);
    const entries = all(only(all(page, hasClass("event-list"))), hasAttribute("data-event"));
    expect(entries.map(({ attributes }) => attributes.get("data-event"))).toEqual(shown.map(({ event }) => event.id));
  });

  it("leads from card to card through the reports shown, and no farther", () => {
    const page = column(first);
    const shown = visibleEvents(shipped, first).map(({ event }) => event.id);
    shown.forEach((id, index) => {
      const card = only(all(page, hasAttribute("data-event-card", id)));
      const inNav = all(card, ({ tag }) => tag === "a").filter((link) =>
        ancestors(link).some(({ tag }) => tag === "nav"),
      );
      const around = [shown[index - 1], shown[index + 1]].filter((other) => other !== undefined);
      expect(inNav.map(({ attributes }) => attributes.get("href"))).toEqual(around.map((other) => `#event=${other}`));
    });
  });

  it("leads from the card of a report that is not shown to none that is", () => {
    const page = column({ ...first, days: { from: day("2016-04-05"), to: day("2016-04-05") } });
    const card = only(all(page, hasAttribute("data-event-card", "talish-shelled")));
    const links = all(card, hasAttribute("href")).filter((link) => ancestors(link).some(({ tag }) => tag === "nav"));
    expect(links.map(({ attributes }) => attributes.get("href"))).toEqual([]);
  });

  it("has a word of warning before reports of deaths, of civilians above all, and only there", () => {
    const page = column(first);
    for (const { event } of numberedEvents(shipped)) {
      const card = only(all(page, hasAttribute("data-event-card", event.id)));
      const expected = event.civilianDeaths
        ? [words.civilianNote]
        : event.kind === "casualties"
          ? [words.deathsNote]
          : [];
      expect(
        all(card, hasClass("content-note")).map((note) => textIn(note)),
        event.id,
      ).toEqual(expected);
    }
    const list = only(all(page, hasClass("events")));
    expect(textIn(only(all(list, hasClass("content-note"))))).toBe(words.contentNote);
  });
});

describe("the status line", () => {
  const said = (notice: Surroundings["notice"]) => textIn(only(all(column(first, { notice }), hasClass("notice"))));

  it("is silent where all is well", () => {
    expect(said(null)).toBe("");
  });

  it("says what went wrong and what can be done", () => {
    expect(said({ kind: "noEngine" })).toContain(words.noEngine);
    expect(said({ kind: "engineLost" })).toContain(words.engineLost);
    expect(said({ kind: "layerFailed", titles: "Roads" })).toMatch(/Roads.*Try again/);
    expect(said({ kind: "linkDropped", parts: "event=<b>" })).toContain("event=<b>");
  });
});
