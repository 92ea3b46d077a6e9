import { describe, expect, it } from "vitest";
import { numberedEvents, visibleEvents, type NumberedEvent } from "../../src/select/visibleEvents";
import { excerptOf } from "../../src/select/articleText";
import { initialView } from "../../src/state/viewState";
import { words } from "../fixtures/drawn";
import { all, ancestors, hasAttribute, textIn, type Element } from "../fixtures/html";
import { bodyOf } from "../fixtures/pages";
import { only, shipped } from "../fixtures/shipped";

const ids = numberedEvents(shipped).map(({ event }) => event.id);
/** The reports shown on a page: those of the first view, and the one whose page it is. */
function shownOn(file: string): readonly NumberedEvent[] {
  const own = ids.find((id) => file === `events/${id}/index.html`);
  const first = initialView("en");
  return visibleEvents(shipped, own === undefined ? first : { ...first, focus: { kind: "event", event: own } });
}
/** What has a place on a map whose size nobody knows yet: not what is far away, which stands at the edge of a wide one. */
const placed = ({ event }: NumberedEvent) =>
  event.whereabouts.kind !== "away" && (shipped.geography.events[event.id]?.anchor ?? null) !== null;
const files = ["index.html", ...ids.map((id) => `events/${id}/index.html`)];
const isTag =
  (tag: string) =>
  (element: Element): boolean =>
    element.tag === tag;
const within = (element: Element, tag: string, name: string) =>
  ancestors(element).some(
    (around) => around.tag === tag && (around.attributes.get("class") ?? "").split(" ").includes(name),
  );

describe.each(files)("on %s, the article", (file) => {
  const shown = shownOn(file);
  const quote = only(all(bodyOf(file), hasAttribute("class", "article-text")));

  it("is the publisher's text to the letter, once what stands in <sup> and <aside> is taken away", () => {
    const ours = (element: Element) => isTag("sup")(element) || isTag("aside")(element);
    const paragraphs = quote.children.flatMap((child) => {
      if (typeof child === "string") return [child];
      return ours(child) ? [] : [textIn(child, ours)];
    });
    expect(quote.tag).toBe("blockquote");
    expect(paragraphs.join("\n")).toBe(shipped.article.text);
  });

  it("has each of its claims highlighted, tied to reports that there are", () => {
    const highlights = all(quote, isTag("mark"));
    const quoted = shipped.claims.filter((claim) => excerptOf(claim) !== null);
    expect(highlights.map((mark) => textIn(mark)).sort()).toEqual(
      quoted.map((claim) => excerptOf(claim)?.exact).sort(),
    );
    const tied = highlights.flatMap(({ attributes }) => attributes.get("data-event")?.split(" ") ?? []);
    expect(tied.length).toBeGreaterThan(0);
    expect(tied.filter((id) => !shown.some(({ event }) => event.id === id))).toEqual([]);
  });

  it("has each highlight lead to its sentence, and each number to its report", () => {
    for (const mark of all(quote, isTag("mark"))) {
      const link = only(all(mark, isTag("a")));
      expect(link.attributes.get("href")).toMatch(/^#excerpt=/);
    }
    const numbers = all(quote, isTag("sup")).flatMap((sup) => all(sup, isTag("a")));
    for (const link of numbers) {
      const { event } = only(shown.filter(({ number }) => String(number) === textIn(link)));
      expect(link.attributes.get("href")).toBe(`#event=${event.id}`);
    }
  });
});

describe.each(files)("on %s, a report", (file) => {
  const shown = shownOn(file);
  const elements = all(bodyOf(file));
  const cards = elements.filter(hasAttribute("data-event-card"));

  it("has one card, whose id is its address", () => {
    expect(cards.map(({ attributes }) => attributes.get("data-event-card"))).toEqual(ids);
    for (const { tag, attributes } of cards) {
      expect(tag).toBe("article");
      expect(attributes.get("id")).toBe(`event=${attributes.get("data-event-card") ?? ""}`);
    }
  });

  it("has its card open on its own page and nowhere else", () => {
    const open = elements.filter(hasAttribute("data-open")).map(({ attributes }) => attributes.get("data-event-card"));
    expect(open).toEqual(file === "index.html" ? [] : [file.split("/")[1]]);
  });

  it("has an entry in the list, in order of time, that leads to its card", () => {
    const entries = elements.filter((element) => element.tag === "li" && element.attributes.has("data-event"));
    expect(entries.map(({ attributes }) => attributes.get("data-event"))).toEqual(shown.map(({ event }) => event.id));
    for (const entry of entries) {
      const link = only(all(entry, isTag("a")));
      expect(link.attributes.get("href")).toBe(`#event=${entry.attributes.get("data-event") ?? ""}`);
      expect(within(entry, "ol", "event-list")).toBe(true);
    }
  });

  it("has a mark on the map, inside a link to its card that says what it is", () => {
    const marks = elements.filter((element) => element.attributes.has("data-event") && within(element, "svg", "marks"));
    expect(marks.map(({ attributes }) => attributes.get("data-event"))).toEqual(
      shown.filter(placed).map(({ event }) => event.id),
    );
    for (const mark of marks) {
      const link = only(ancestors(mark).filter(isTag("a")));
      const { event, number } = only(shown.filter(({ event }) => event.id === mark.attributes.get("data-event")));
      expect(link.attributes.get("href")).toBe(`#event=${event.id}`);
      expect(link.attributes.get("aria-label")).toContain(event.title.en);
      expect(textIn(mark, hasAttribute("class", "beside"))).toBe(String(number));
    }
  });

  it("says on its card what each claimant says, and where that can be read", () => {
    for (const card of cards) {
      const text = textIn(card);
      const about = shipped.claims.filter((claim) =>
        claim.about.some((id) => id === card.attributes.get("data-event-card")),
      );
      for (const { says, claimant } of about) {
        expect(text).toContain(says.en);
        const name = only(shipped.claimants.filter(({ id }) => id === claimant)).name.en;
        expect(text.toLowerCase()).toContain(name.toLowerCase());
      }
      const why = [words.whyStatus, words.whyOneSide].filter((summary) => text.includes(summary));
      expect(why).toHaveLength(1);
      const summaries = [...why, words.sources, ...(card.attributes.has("data-open") ? [words.cite] : [])];
      expect(all(card, isTag("summary")).map((summary) => textIn(summary))).toEqual(summaries);
    }
  });
});
