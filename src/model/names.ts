import type { ContentLanguage, Side } from "./ids";
import type { NamesOfSides } from "./model";
import type { Names } from "./types";

/** A text with the language it is in, for its `lang` attribute. */
export interface NamedIn {
  readonly text: string;
  readonly lang: ContentLanguage;
}

/** Which languages to try, in order: first the reader's, then those in the same script, then what there is. */
const PREFERENCE: { readonly [L in ContentLanguage]: { readonly [S in Side]: readonly ContentLanguage[] } } = {
  en: { armenian: ["en", "hy", "ru"], azerbaijani: ["az", "en", "ru"] },
  az: { armenian: ["en", "hy", "ru"], azerbaijani: ["az", "en", "ru"] },
  hy: { armenian: ["hy", "en", "ru"], azerbaijani: ["hy", "az", "en", "ru"] },
  ru: { armenian: ["ru", "en", "hy"], azerbaijani: ["ru", "az", "en"] },
};

/**
 * The names both sides use for a place, in one order for all places and languages: first the name used by the side that held it on
 * 1 April 2016; where that is disputed or does not apply, by the alphabet. A name that no source gives is left out, never made up;
 * one that both sides share stands once.
 */
export function orderedNames(
  names: { readonly [S in Side]: Names | null },
  held: Side | "disputed" | null,
  language: ContentLanguage,
): readonly NamedIn[] {
  const armenian = nameOf(names.armenian, PREFERENCE[language].armenian);
  const azerbaijani = nameOf(names.azerbaijani, PREFERENCE[language].azerbaijani);
  const present = [armenian, azerbaijani].filter((name) => name !== null);
  const [first, second] = present;
  if (first === undefined || second === undefined) return present;
  if (first.text === second.text) return [first];
  if (held === "armenian") return [first, second];
  if (held === "azerbaijani") return [second, first];
  return [...present].sort((a, b) => a.text.localeCompare(b.text, "en"));
}

/** The town's names in the order of `orderedNames`, or its one common name. */
export function townNames(town: NamesOfSides, language: ContentLanguage): readonly NamedIn[] {
  if (town.common === null) return orderedNames(town, town.held, language);
  const text = town.common[language];
  if (text !== null) return [{ text, lang: language }];
  return town.common.en === null ? [] : [{ text: town.common.en, lang: "en" }];
}

/** What several names of one place read as: with a middle dot between them. */
export function namesText(names: readonly NamedIn[]): string {
  return names.map(({ text }) => text).join(" · ");
}

function nameOf(names: Names | null, preference: readonly ContentLanguage[]): NamedIn | null {
  for (const lang of preference) {
    const text = names?.[lang];
    if (text !== null && text !== undefined) return { text, lang };
  }
  return null;
}
