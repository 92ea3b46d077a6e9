import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderedNames } from "../../src/model/names";
import { names } from "../fixtures/madeUp";
import { shipped } from "../fixtures/shipped";

const languages = ["en", "hy", "az", "ru"] as const;
const anyLanguage = fc.constantFrom(...languages);
const anyHeld = fc.constantFrom("armenian", "azerbaijani", "disputed", null);
const form = fc.option(fc.constantFrom("Ա", "Əa", "Я", "Abc", "Bcd"));
const anyNames = fc.option(fc.record({ en: form, hy: form, az: form, ru: form }));

/** The same name in every language, so that nothing but the side tells two names apart. */
const everywhere = (text: string) => ({ en: text, hy: text, az: text, ru: text });
const other = { armenian: "azerbaijani", azerbaijani: "armenian" } as const;
const texts = (found: ReturnType<typeof orderedNames>) => found.map(({ text }) => text);

describe("the names of a place", () => {
  const both = { armenian: everywhere("Zulu"), azerbaijani: everywhere("Alpha") };

  it("begin with the one used by the side that held it", () => {
    expect(texts(orderedNames(both, "armenian", "en"))).toEqual(["Zulu", "Alpha"]);
    expect(texts(orderedNames(both, "azerbaijani", "en"))).toEqual(["Alpha", "Zulu"]);
  });

  it.each(["disputed", null] as const)("stand by the alphabet where who held it is %s", (held) => {
    expect(texts(orderedNames(both, held, "en"))).toEqual(["Alpha", "Zulu"]);
    const swapped = { armenian: both.azerbaijani, azerbaijani: both.armenian };
    expect(texts(orderedNames(swapped, held, "en"))).toEqual(["Alpha", "Zulu"]);
  });

  it("are treated alike: what one side's names do on its ground, the other's do on theirs", () => {
    fc.assert(
      fc.property(fc.constantFrom("armenian", "azerbaijani"), anyLanguage, (held, language) => {
        const here = texts(orderedNames(both, held, language));
        const swapped = { armenian: both.azerbaijani, azerbaijani: both.armenian };
        expect(texts(orderedNames(swapped, other[held], language))).toEqual(here);
        expect(texts(orderedNames(swapped, held, language))).toEqual([...here].reverse());
      }),
    );
  });

  it("stand once where both sides share one", () => {
    expect(texts(orderedNames({ armenian: everywhere("Same"), azerbaijani: everywhere("Same") }, null, "ru"))).toEqual([
      "Same",
    ]);
  });

  it("are left out where no source gives one", () => {
    expect(orderedNames({ armenian: names({}), azerbaijani: null }, "armenian", "en")).toEqual([]);
    const one = { armenian: names({ hy: "Ճարտար" }), azerbaijani: names({}) };
    expect(orderedNames(one, "azerbaijani", "en")).toEqual([{ text: "Ճարտար", lang: "hy" }]);
  });

  it("are in the reader's own language where a source gives that", () => {
    for (const language of ["en", "hy", "ru"] as const) {
      const given = { armenian: { en: "E", hy: "H", az: "A", ru: "R" }, azerbaijani: null };
      expect(orderedNames(given, null, language)).toEqual([{ text: given.armenian[language], lang: language }]);
    }
    const given = { armenian: null, azerbaijani: { en: "E", hy: "H", az: "A", ru: "R" } };
    expect(orderedNames(given, null, "az")).toEqual([{ text: "A", lang: "az" }]);
  });

  it("are never made up: each is given, in the language said, and no side has two", () => {
    fc.assert(
      fc.property(anyNames, anyNames, anyHeld, anyLanguage, (armenian, azerbaijani, held, language) => {
        const found = orderedNames({ armenian, azerbaijani }, held, language);
        expect(found.length).toBeLessThanOrEqual(2);
        for (const { text, lang } of found) expect([armenian?.[lang], azerbaijani?.[lang]]).toContain(text);
        expect(new Set(texts(found)).size).toBe(found.length);
      }),
    );
  });
});

describe.each(languages)("in %s, every place of the map", (language) => {
  it.each(shipped.places)("$id begins with the holder's own name, and has one at all", (place) => {
    const [first, second] = orderedNames(place.names, place.heldOn20160401, language);
    expect(first).toBeDefined();
    if (second === undefined || first === undefined) return;
    if (place.heldOn20160401 === "armenian" || place.heldOn20160401 === "azerbaijani") {
      expect(place.names[place.heldOn20160401][first.lang]).toBe(first.text);
      expect(place.names[other[place.heldOn20160401]][second.lang]).toBe(second.text);
    } else expect(first.text.localeCompare(second.text, "en")).toBeLessThan(0);
  });
});
