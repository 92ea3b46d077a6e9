import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finder, foldText, nameKey, searchText } from "../../src/select/search";
import { leftOut } from "../../src/select/critical";
import { numberedEvents, visibleEvents } from "../../src/select/visibleEvents";
import { placesOf } from "../../src/model/whereaboutsPlaces";
import { initialView } from "../../src/state/viewState";
import { anyText } from "../fixtures/arbitraries";
import { event, eventId, modelOf, names, placeId } from "../fixtures/madeUp";
import { only, shipped } from "../fixtures/shipped";

const find = (text: string) =>
  visibleEvents(shipped, { ...initialView("en"), find: text, on: ["thin"] }).map(({ event }): string => event.id);

describe("a search", () => {
  it.each(["Martakert", "Aghdara", "aghdara", "Ağdərə", "Agdara", "Agdere", "AGDERE", "  martakert  "])(
    "for %j finds what happened at Martakert, by either side’s name and with or without diacritics",
    (text) => {
      expect(find(text)).toEqual(expect.arrayContaining(["martakert-shelled", "two-directions-fighting"]));
    },
  );

  it("finds a place’s events by every form of its name, in every script", () => {
    for (const { event } of numberedEvents(shipped)) {
      for (const id of placesOf(event.whereabouts)) {
        const place = only(shipped.places.filter((candidate) => candidate.id === id));
        const forms = [...Object.values(place.names.armenian), ...Object.values(place.names.azerbaijani)];
        for (const form of forms) if (form !== null) expect(find(form), form).toContain(event.id);
      }
    }
  });

  it("finds by a claim’s words and by a title’s", () => {
    const claim = only(shipped.claims.filter(({ id }) => id === "bus-six-dead-ria-novosti"));
    expect(find(claim.says.en)).toEqual(["volunteers-bus"]);
    for (const { event } of numberedEvents(shipped)) expect(find(event.title.en.slice(0, 60))).toContain(event.id);
  });

  it.each([
    ["Fizuli", "Füzuli", "lele-tepe"],
    ["Sargsian", "Sargsyan", "sargsyan-osce-ambassadors"],
    ["Khankendi", "Xankəndi", "unilateral-ceasefire"],
    ["Lalatapa", "Lələtəpə", "lele-tepe"],
    ["Lele-Tepe", "Lələ Təpə", "lele-tepe"],
    ["Guney Chartar", "Güneyçartar", "nerkin-chartar-rockets"],
    ["Hassangaya", "Həsənqaya", "hasangaya-shelled"],
    ["Karaagadji", "Qaraağacı", "qaraagaci-hit"],
    ["Agdere", "Ağdərə", "martakert-shelled"],
    ["Talysh", "Talış", "talish-shelled"],
    ["Erevan", "Yerevan", "sargsyan-osce-ambassadors"],
    ["Karabağ", "Karabakh", "first-toll"],
  ])("for %j finds what it finds for %j", (typed, written, id) => {
    expect(find(typed)).toEqual(find(written));
    expect(find(typed)).toContain(id);
    expect(find(typed.toUpperCase())).toEqual(find(typed));
  });

  it.each(["Kerry", "Lavrov", "John Kerry Sergei Lavrov"])("for %j finds the report of their call", (name) => {
    expect(find(name)).toContain("kerry-lavrov-telephone-call");
  });

  it("finds a report by each sentence of the article that it is tied to, and by who speaks of it", () => {
    for (const numbered of numberedEvents(shipped)) {
      const { event } = numbered;
      const left = new Set(leftOut(shipped, [numbered]).sentences);
      for (const sentence of shipped.sentences.filter((candidate) => !left.has(candidate))) {
        const text = shipped.article.text.slice(sentence.start, sentence.end);
        expect(finder(shipped, text)(event), `${event.id}: ${text}`).toBe(true);
      }
      for (const { claimant } of shipped.claims.filter(({ about }) => about.includes(event.id)))
        expect(find(only(shipped.claimants.filter(({ id }) => id === claimant)).name.en)).toContain(event.id);
    }
    expect(find("formalize recognizing independence")).toContain("sargsyan-osce-ambassadors");
  });

  it("finds a report by both names of a place that its texts name by one", () => {
    const named = numberedEvents(shipped).filter(({ event }) => searchText(shipped, event).includes("Stepanakert"));
    expect(named.length).toBeGreaterThan(0);
    for (const { event } of named) expect(find("Xankəndi")).toContain(event.id);
  });

  it("does not take a common word for another spelling of a name", () => {
    const texts = new Map(numberedEvents(shipped).map(({ event }) => [event.id, foldText(searchText(shipped, event))]));
    const common = new Set([...texts.values()].join(" ").match(/\p{L}{3,}/gu));
    const silly = ["here", "hear", "hare", "gas", "cash", "case", "hero", "horse", "kill", "hill", "gate", "June"];
    for (const word of silly)
      for (const id of find(word)) expect(texts.get(eventId(id)), `${word} in ${id}`).toContain(foldText(word));
    // Of all the words that stand in any report, next to none finds a report where it does not stand.
    const astray = [...common].filter((word) =>
      find(word).some((id) => texts.get(eventId(id))?.includes(word) === false),
    );
    expect(common.size).toBeGreaterThan(500);
    expect(astray.length / common.size, astray.join(" ")).toBeLessThan(0.02);
  });

  it("takes words in any order, each of them", () => {
    expect(find("Talish residents elderly")).toEqual(find("elderly residents Talish"));
    expect(find("elderly residents Talish")).toContain("talish-shelled");
    expect(find("talish nosuchword")).toEqual([]);
  });

  it("finds every report where nothing but space is asked for, and none where nothing fits", () => {
    expect(find("   ")).toHaveLength(numberedEvents(shipped).length);
    expect(find("Timbuktu")).toEqual([]);
  });

  it("does not find an event by a place that another one has", () => {
    const nowhere = { kind: "unlocated", wording: { en: "somewhere" }, locatedBy: [] } as const;
    const at = { kind: "place", place: placeId("p"), radiusMeters: 1000, locatedBy: [] } as const;
    const model = modelOf({
      events: [event("here", { whereabouts: at }), event("there", { whereabouts: nowhere })],
      places: [
        {
          id: placeId("p"),
          what: "village",
          position: [47, 40],
          radiusMeters: 1000,
          heldOn20160401: "disputed",
          names: { armenian: names({ hy: "Ծաղիկ" }), azerbaijani: names({ az: "İyirmi Çiçək" }) },
          sources: [],
        },
      ],
    });
    const found = (text: string) =>
      visibleEvents(model, { ...initialView("en"), find: text }).map(({ event }): string => event.id);
    for (const text of ["ծաղիկ", "iyirmi", "IYIRMI", "İyirmi", "cicek", "çiçək cicak"])
      expect(found(text), text).toEqual(["here"]);
    expect(found("somewhere")).toEqual(["there"]);
  });
});

describe("a text that is folded", () => {
  it("stays as it is when folded again, without capitals and diacritics", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/\p{Mn}|\s\s/u);
      }),
    );
  });

  it("is what people type who do not have the letters", () => {
    expect(foldText("Xocavənd  Qaraağacı ŞUŞA Ğ’İI")).toBe("xocavand qaraagaci susa gii");
  });

  it("as a name is the same for each way to write it, and stays as it is when made again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
      }),
    );
    // Each letter of Azerbaijani with the ways to write it elsewhere, in any name.
    const letters = [
      ["ə", "a", "e"],
      ["x", "kh", "h"],
      ["c", "j", "dj", "dzh"],
      ["ç", "ch", "c"],
      ["ş", "sh", "s"],
      ["ı", "i", "y"],
      ["ö", "o"],
      ["ü", "u", "y"],
      ["q", "g", "k", "gh"],
      ["ğ", "gh", "g"],
      ["y", "i"],
      ["m"],
      ["r"],
      ["b"],
    ] as const;
    const anyWritten = fc.array(
      fc.constantFrom(...letters).chain((ways) => fc.tuple(fc.constantFrom(...ways), fc.constantFrom(...ways))),
      { minLength: 1, maxLength: 12 },
    );
    // A consonant and the h of the next one would make one letter of two: a vowel keeps them apart, as in names.
    fc.assert(
      fc.property(anyWritten, (pairs) => {
        const [one, other] = [0, 1].map((way) => pairs.map((pair) => pair[way]).join("o"));
        expect(nameKey(one ?? "")).toBe(nameKey(other ?? ""));
      }),
    );
  });

  it("holds all that an event is found by, and nothing of other events", () => {
    const [first] = shipped.events;
    if (first === undefined) throw new Error("no event");
    const text = searchText({ ...shipped, claims: [] }, { ...first, title: { en: "Only This" } });
    expect(text).toContain("Only This");
    expect(text).not.toContain("volunteers");
  });
});
