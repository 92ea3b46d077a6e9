import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, searchText } from "../../src/select/search";
import { numberedEvents, visibleEvents } from "../../src/select/visibleEvents";
import { placesOf } from "../../src/model/whereaboutsPlaces";
import { initialView } from "../../src/state/viewState";
import { anyText } from "../fixtures/arbitraries";
import { event, modelOf, names, placeId } from "../fixtures/madeUp";
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

  it("holds all that an event is found by, and nothing of other events", () => {
    const [first] = shipped.events;
    if (first === undefined) throw new Error("no event");
    const text = searchText({ ...shipped, claims: [] }, { ...first, title: { en: "Only This" } });
    expect(text).toContain("only this");
    expect(text).not.toContain("volunteers");
  });
});
