/** The views that lay the evidence out: comparison, filters, days, editor's notes, words explained. */
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ColumnPart, DaysPart } from "../../src/app/parts";
import { formatPublished } from "../../src/i18n/format";
import { pageMessagesIn } from "../../src/i18n/pageMessages";
import { compareClaims, eventsWithFigures, figuresOf } from "../../src/select/compare";
import { dayOf } from "../../src/select/claimOrder";
import { reportedOn } from "../../src/select/reportedOn";
import { judge, statusOf } from "../../src/select/status";
import { dayCounts } from "../../src/select/dayCounts";
import { isThin, numberedEvents, visibleEvents } from "../../src/select/visibleEvents";
import type { Claim } from "../../src/model/claim";
import { initialView, kinds, speakers, statuses, type ViewState } from "../../src/state/viewState";
import { around, words } from "../fixtures/drawn";
import { all, ancestors, hasAttribute, parseHtml, textIn, type Element } from "../fixtures/html";
import { day, eventId } from "../fixtures/madeUp";
import { bodyOf } from "../fixtures/pages";
import { only, shipped } from "../fixtures/shipped";

const first = initialView("en");
const column = (state: ViewState) =>
  parseHtml(renderToString(<ColumnPart model={shipped} state={state} around={around} />));
const strip = (state: ViewState, playing = false) =>
  parseHtml(renderToString(<DaysPart model={shipped} state={state} around={{ ...around, playing }} />));
const hasClass = (name: string) => (element: Element) =>
  (element.attributes.get("class") ?? "").split(" ").includes(name);
const isTag = (tag: string) => (element: Element) => element.tag === tag;
const page = column(first);
const cardOf = (id: string) => only(all(page, hasAttribute("data-event-card", id)));

describe("the comparison", () => {
  const panel = only(all(page, hasAttribute("id", "panel=compare")));
  const sides = ["armenian", "azerbaijani", "outside"] as const;

  it("has each report that is shown, and of the open one alone where one is open", () => {
    const comparedIn = (from: Element) =>
      all(from, hasClass("compared")).filter((details) => all(details, hasClass("voices")).length > 0);
    expect(comparedIn(panel)).toHaveLength(visibleEvents(shipped, first).length);
    const open = column({ ...first, focus: { kind: "event", event: eventId("seysulan") } });
    const one = only(comparedIn(open));
    expect(one.attributes.has("open")).toBe(true);
    expect(textIn(one)).toContain(only(shipped.events.filter(({ id }) => id === "seysulan")).title.en);
  });

  it("has three columns always, of the same form and in one order; a silent side is said to be silent", () => {
    const columns = all(page, hasClass("voices"));
    expect(columns.length).toBe(visibleEvents(shipped, first).length + numberedEvents(shipped).length);
    for (const voices of columns) {
      const three = all(voices, hasClass("voice"));
      expect(three.map(({ attributes }) => attributes.get("class"))).toEqual(sides.map((side) => `voice side-${side}`));
      expect(three.map((voice) => textIn(only(all(voice, ({ tag }) => /^h\d$/.test(tag)))))).toEqual(
        sides.map((side) => words.voice[side]),
      );
      for (const voice of three) {
        const said = all(voice, hasClass("claim")).length;
        const silent = all(voice, hasClass("silent"));
        expect(silent.map((line) => textIn(line))).toEqual(said === 0 ? [words.silent] : []);
      }
    }
  });

  it("has each claim in its side’s column of the card, and in no other", () => {
    for (const { event } of numberedEvents(shipped)) {
      const card = only(all(page, hasAttribute("data-event-card", event.id)));
      const told = all(card, hasClass("voice")).map((voice) => all(voice, hasClass("claim")).length);
      const voices = compareClaims(shipped, event.id);
      expect(told, event.id).toEqual(sides.map((side) => voices[side].length));
    }
  });

  it("has a table of figures for each report that has one, with who gives each, and a range instead of a sum", () => {
    const tables = all(panel, hasClass("figures")).filter(isTag("table"));
    const withFigures = eventsWithFigures(shipped, visibleEvents(shipped, first));
    expect(tables).toHaveLength(withFigures.length);
    withFigures.forEach(({ event }, index) => {
      const table = tables[index] ?? page;
      const given = figuresOf(shipped, event.id).flatMap((group) => group.given);
      const rows = all(only(all(table, isTag("thead")).slice(0, 1)).parent ?? table, isTag("tr")).slice(1);
      expect(rows).toHaveLength(given.length);
      rows.forEach((row, at) => {
        const cells = all(row, isTag("td")).map((cell) => textIn(cell));
        const figure = given[at]?.figure;
        expect(cells[0]).toMatch(new RegExp(`\\b${String(figure?.count)}$`));
        expect(cells[1]?.trim()).not.toBe("");
      });
      expect(all(table, isTag("th")).filter(hasAttribute("scope", "col"))).toHaveLength(3);
      expect(all(table, isTag("tfoot"))).toEqual([]);
    });
    expect(textIn(panel)).toContain(words.range(5, 7));
  });

  it("leads to the twelve disagreements", () => {
    for (const { topic, versions } of shipped.disagreements) {
      expect(textIn(panel)).toContain(topic.en);
      for (const { says } of versions) expect(textIn(panel)).toContain(says.en);
    }
  });
});

describe("the filters", () => {
  const form = (state: ViewState) => only(all(column(state), hasClass("filters")));
  const field = (state: ViewState, name: string) => only(all(form(state), hasAttribute("data-filter", name)));

  it("are a search that is called so, with a label on each field", () => {
    expect(form(first).attributes.get("role")).toBe("search");
    for (const control of all(form(first), ({ tag }) => tag === "input" || tag === "select")) {
      const label = ancestors(control).find(isTag("label"));
      expect(textIn(label ?? page, isTag("select")).trim()).not.toBe("");
    }
  });

  it.each([
    ["side", speakers],
    ["kind", kinds],
    ["status", statuses],
  ] as const)("offer every %s, and none, and show the one that is chosen", (name, choices) => {
    const values = all(field(first, name), isTag("option")).map(({ attributes }) => attributes.get("value"));
    expect(values).toEqual(["", ...choices]);
    for (const choice of choices) {
      const selected = all(field({ ...first, [name]: choice }, name), hasAttribute("selected"));
      expect(selected.map(({ attributes }) => attributes.get("value"))).toEqual([choice]);
    }
  });

  it("hold what was typed, as text", () => {
    expect(field({ ...first, find: '<b> "Ağdərə"' }, "find").attributes.get("value")).toBe('<b> "Ağdərə"');
  });

  it("say how many reports are thinly sourced, and switch them on", () => {
    const thin = numberedEvents(shipped).filter(({ event }) => isThin(event)).length;
    const box = (state: ViewState) => only(all(form(state), hasAttribute("data-switch", "thin")));
    expect(thin).toBeGreaterThan(0);
    expect(textIn(form(first))).toContain(words.thin(thin));
    expect(box(first).attributes.has("checked")).toBe(false);
    expect(box({ ...first, on: ["thin"] }).attributes.has("checked")).toBe(true);
  });

  it("say in one polite line how many are shown, and how to see more where none is", () => {
    const line = (state: ViewState) => only(all(column(state), hasClass("count")));
    expect(line(first).attributes.get("role")).toBe("status");
    expect(textIn(line(first))).toContain(
      words.countShown(visibleEvents(shipped, first).length, numberedEvents(shipped).length),
    );
    const none = line({ ...first, find: "Timbuktu" });
    expect(textIn(none)).toContain(words.countShown(0, numberedEvents(shipped).length));
    expect(textIn(none)).toContain(words.nothingFound);
    expect(all(none, hasAttribute("data-action", "clearFilters"))).toHaveLength(1);
    expect(all(line(first), hasAttribute("data-action", "clearFilters"))).toEqual([]);
  });

  it("say what is wrong with bare pins while they are on", () => {
    expect(textIn(column({ ...first, on: ["pins"] }))).toContain(words.pinsWrong);
    expect(textIn(page)).not.toContain(words.pinsWrong);
  });
});

describe("the strip of days", () => {
  const buttons = (state: ViewState) => all(strip(state), hasAttribute("data-day"));

  it("has a button for each day that says its date and how many reports it has", () => {
    const counts = dayCounts(shipped, first);
    expect(buttons(first).map(({ attributes }) => attributes.get("data-day"))).toEqual(
      counts.map((count) => count.day),
    );
    buttons(first).forEach(({ tag, attributes }, index) => {
      const { armenian = 0, azerbaijani = 0, both = 0 } = counts[index]?.counts ?? {};
      expect(tag).toBe("button");
      expect(attributes.get("type")).toBe("button");
      expect(attributes.get("aria-label")).toMatch(/^\d{1,2} (March|April) 2016: /);
      expect(attributes.get("aria-label")).toContain(words.reports(armenian + azerbaijani + both));
    });
  });

  it("says of each day whether it is chosen", () => {
    const pressed = (state: ViewState) =>
      buttons(state).flatMap(({ attributes }) =>
        attributes.get("aria-pressed") === "true" ? [attributes.get("data-day")] : [],
      );
    for (const { attributes } of buttons(first)) expect(attributes.get("aria-pressed")).toBe("false");
    const days = { from: day("2016-04-02"), to: day("2016-04-04") };
    expect(pressed({ ...first, days })).toEqual(["2016-04-02", "2016-04-03", "2016-04-04"]);
    expect(pressed({ ...first, days: { from: day("2016-04-10"), to: day("2016-05-01") } })).toEqual(["2016-04-10"]);
  });

  it("plays, and says whether it does", () => {
    const button = (playing: boolean) => only(all(strip(first, playing), hasAttribute("data-action", "play")));
    expect(textIn(button(false))).toBe(words.play);
    expect(textIn(button(true))).toBe(words.pause);
    expect([false, true].map((playing) => button(playing).attributes.get("aria-pressed"))).toEqual(["false", "true"]);
  });

  it("draws columns for the eye alone", () => {
    for (const picture of all(strip(first), isTag("svg"))) expect(picture.attributes.get("aria-hidden")).toBe("true");
  });
});

describe("an editor’s note on the article", () => {
  const article = only(all(page, hasAttribute("id", "panel=article")));

  it("stands in an <aside> below its paragraph, with its text and its sources", () => {
    const notes = all(article, hasClass("slip"));
    expect(notes.map(({ tag }) => tag)).toEqual(shipped.slips.map(() => "aside"));
    expect(notes.map(({ attributes }) => attributes.get("id")).sort()).toEqual(
      shipped.slips.map(({ id }) => `slip=${id}`).sort(),
    );
    for (const { id, text, sources } of shipped.slips) {
      const note = only(notes.filter(hasAttribute("id", `slip=${id}`)));
      expect(textIn(note)).toContain(words.editorsNote(shipped.slips.findIndex((slip) => slip.id === id) + 1));
      expect(textIn(note)).toContain(text.en);
      for (const source of sources) {
        expect(textIn(note)).toContain(only(shipped.sources.filter((one) => one.id === source)).publisher);
      }
    }
  });

  it("is in the page’s own language, inside a text in the article’s", () => {
    for (const note of all(article, hasClass("slip"))) expect(note.attributes.get("lang")).toBe("en");
  });
});

describe("the sentences left out", () => {
  it("are marked only when asked for, with their number", () => {
    const asked = column({ ...first, on: ["leftOut"] });
    expect(all(page, hasClass("shows-left-out"))).toEqual([]);
    expect(all(asked, hasClass("shows-left-out"))).toHaveLength(1);
    const marked = all(asked, hasClass("left-out"));
    expect(marked.length).toBeGreaterThan(0);
    expect(textIn(asked)).toMatch(/\d+ of \d+ sentences are used by no mark\./);
  });
});

describe("the words explained", () => {
  const foot = only(all(bodyOf("index.html"), hasAttribute("id", "glossary")));
  const buttons = all(foot, hasAttribute("popovertarget"));

  it("are one button each, that opens its own explanation", () => {
    expect(buttons.map((button) => textIn(button))).toEqual(shipped.glossary.map(({ term }) => term.en));
    const ids = buttons.map(({ attributes }) => attributes.get("popovertarget"));
    expect(new Set(ids).size).toBe(shipped.glossary.length);
    shipped.glossary.forEach(({ text }, index) => {
      const popover = only(all(foot, hasAttribute("id", ids[index] ?? "")));
      expect(popover.attributes.get("popover")).toBe("auto");
      expect(textIn(popover)).toContain(text.en);
    });
  });

  it("are buttons, which a keyboard reaches and Escape closes", () => {
    for (const { tag, attributes } of buttons) expect([tag, attributes.get("type")]).toEqual(["button", "button"]);
  });
});

describe("why a status is what it is", () => {
  it("is told on every card, by the rule of that status", () => {
    for (const { event } of numberedEvents(shipped)) {
      const card = only(all(page, hasAttribute("data-event-card", event.id)));
      const status = only(all(card, hasClass("status")));
      const told = statuses.filter((name) => textIn(status).includes(words.statusRule[name]));
      expect(told, event.id).toHaveLength(1);
      expect(textIn(status)).toContain(words.status[told[0] ?? "disputed"]);
      expect(textIn(status).includes(words.thinNote)).toBe(isThin(event));
    }
  });

  it("names who counts, and of whoever else stands in the columns the reason why not", () => {
    const nameOf = (one: Claim) => only(shipped.claimants.filter(({ id }) => id === one.claimant)).name.en;
    for (const { event } of numberedEvents(shipped)) {
      const status = textIn(only(all(cardOf(event.id), hasClass("status"))));
      const { counted, uncounted } = judge(shipped, event.id);
      const rests = status.slice(status.indexOf(words.restsOn("").slice(0, -1)));
      for (const one of counted) expect(rests, event.id).toContain(nameOf(one));
      for (const { claim: one, why } of uncounted) {
        const [reason = ""] = words.notCounted[why]("|").split("|");
        expect(rests.slice(rests.indexOf(reason)), event.id).toContain(nameOf(one));
        expect(rests).toContain(reason);
      }
      expect(rests.includes("Not counted"), event.id).toBe(uncounted.length > 0);
    }
  });

  it("asks why one side only where other columns are filled, and only there", () => {
    for (const { event } of numberedEvents(shipped)) {
      const card = cardOf(event.id);
      const silent = all(card, hasClass("silent")).length;
      const surprising = statusOf(shipped, event.id) === "oneSide" && silent < 2;
      expect(textIn(card).includes(words.whyOneSide), event.id).toBe(surprising);
    }
  });

  it("says of a thin report that is shown for balance that it is, on its card and on no other", () => {
    const said = numberedEvents(shipped).filter(({ event }) => textIn(cardOf(event.id)).includes(words.balanceNote));
    expect(said.map(({ event }) => event)).toEqual(shipped.events.filter(({ balance }) => balance));
    expect(said.length).toBeGreaterThan(0);
  });
});

describe("the day of a claim", () => {
  it("stands beside each claim of each card, or is said not to be known", () => {
    for (const { event } of numberedEvents(shipped)) {
      const claims = Object.values(compareClaims(shipped, event.id)).flat();
      const told = all(cardOf(event.id), hasClass("claim")).map((item) => textIn(only(all(item, hasClass("via")))));
      expect(told).toHaveLength(claims.length);
      claims.forEach((claim, index) => {
        const day = dayOf(shipped, claim);
        const words0 = day === null ? words.dateNotKnown : formatPublished("en", day);
        expect(told[index]?.startsWith(`${words0} · `), claim.id).toBe(true);
      });
    }
    expect(textIn(page)).toContain("6 April 2016 · Source: AFP");
  });
});

describe("the list", () => {
  const entry = (id: string) =>
    textIn(only(all(only(all(everything, hasClass("event-list"))), hasAttribute("data-event", id))));
  const everything = column({ ...first, on: ["thin"] });

  it("says when a report came after what it reports, and that it may be older where a source bears no day", () => {
    expect(entry("fighting-begins")).not.toContain("(reported");
    expect(entry("cluster-munitions")).toContain(words.reportedLater("26 June 2018", true));
    for (const { event } of numberedEvents(shipped)) {
      const reported = reportedOn(shipped, event);
      expect(/\(reported /.test(entry(event.id)), event.id).toBe(reported !== null && reported.day > event.days.to);
    }
  });

  it("says of each report that has no place on the map that it is not there, and its card says why", () => {
    for (const { event } of numberedEvents(shipped)) {
      const placed = shipped.geography.events[event.id]?.anchor !== null;
      expect(entry(event.id).includes(words.notOnMap), event.id).toBe(!placed);
      if (!placed) expect(textIn(cardOf(event.id)), event.id).toMatch(/Not on the map[,.]/);
    }
    for (const id of ["southern-attack", "tos-1-used", "smerch-in-the-south"]) {
      expect(entry(id)).toContain(words.notOnMap);
      expect(textIn(cardOf(eventId(id)))).toContain("Not on the map, as only a point of the compass is named");
      expect(textIn(cardOf(eventId(id)))).not.toContain("band");
    }
  });

  it("is counted with how many of it are not on the map", () => {
    const line = only(all(everything, hasClass("count")));
    const unplaced = numberedEvents(shipped).filter(
      ({ event }) => shipped.geography.events[event.id]?.anchor === null,
    ).length;
    expect(textIn(line)).toContain(words.unplaced(unplaced));
  });
});

describe("the line at the top", () => {
  it("says that this is April 2016, and leads to what happened before and since", () => {
    const header = only(all(bodyOf("index.html"), hasClass("header")));
    expect(textIn(header)).toContain(pageMessagesIn("en").setting);
    for (const { text } of shipped.timeline) expect(textIn(header)).toContain(text.en);
    expect(all(bodyOf("index.html"), hasAttribute("data-switch", "since"))).toHaveLength(1);
  });
});
