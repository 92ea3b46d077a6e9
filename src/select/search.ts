import type { EventId } from "../model/ids";
import type { Model } from "../model/model";
import { placesOf } from "../model/whereaboutsPlaces";
import type { ReportedEvent } from "../model/types";
import { leftOut } from "./critical";

/** Letters that Unicode does not take apart, as people type them who do not have them. */
const TYPED: { readonly [letter: string]: string } = {
  ə: "a",
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  "’": "",
  "‘": "",
  "'": "",
};

/** A text as it is searched: lower case, without diacritics, so that "Agdara" finds Ağdərə. */
export function foldText(text: string): string {
  return text
    .toLocaleLowerCase("en")
    .replaceAll("i̇", "i")
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/[əıøłđ’‘']/gu, (letter) => TYPED[letter] ?? letter)
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/**
 * Letters that one romanisation writes where another writes others, after `foldText`; the sounds of each line fall together:
 * - ş, sh: Şuşa, Shusha
 * - c, ç, ch, j, dj, zh, dzh: Cəbrayıl, Jebrail, Djabrail
 * - g, ğ, gh, k, kh, q, x, h: Xankəndi, Khankendi, Hankendi; Qarabağ, Karabakh
 * - ə, a, e: Ağdərə, Aghdara, Agdere; and a y before an e that begins a word: Yerevan, Erevan
 * - ı, i, y, u, ü: Füzuli, Fizuli; Sargsyan, Sargsian
 * What is no letter, and the second of two like letters, is left out: Lələ Təpə, Lalatapa; Həsənqaya, Hassangaya.
 */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/sh/g, "s"],
  [/dzh|d?j|zh|ch?/g, "c"],
  [/[gk]h|[ghqx]/g, "k"],
  [/\by?e|e/g, "a"],
  [/[uy]/g, "i"],
  [/[^\p{L}\p{N}]/gu, ""],
  [/(.)\1+/gu, "$1"],
];

/** A name as it is searched: the same for each way to write it in Latin letters. It may agree for different names. */
export function nameKey(name: string): string {
  return SAME.reduce((key, [letters, one]) => key.replaceAll(letters, one), foldText(name));
}

/** One capitalised word, or several in a row. */
const NAMES = /\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+)*/gu;

interface Index {
  /** All texts, folded. */
  readonly text: string;
  /** The key of each name in them, as a whole and by its words, with a space before and after each. */
  readonly names: string;
}

const indexed = new WeakMap<Model, Map<EventId, Index>>();

/**
 * Whether an event is found by each of the words, in any order. A word is found anywhere in its texts as they are spelt; in another
 * spelling only as a name, and from the name's beginning: whole where it is short, for short keys agree by chance.
 */
export function finder(model: Model, words: string): (event: ReportedEvent) => boolean {
  const wanted = foldText(words)
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => ({ word, key: ` ${nameKey(word)}${nameKey(word).length < 5 ? " " : ""}` }));
  const events = indexed.get(model) ?? new Map<EventId, Index>();
  indexed.set(model, events);
  return (event) => {
    if (wanted.length === 0) return true;
    const { text, names } = events.get(event.id) ?? indexOf(searchText(model, event));
    events.set(event.id, { text, names });
    return wanted.every(({ word, key }) => text.includes(word) || names.includes(key));
  };
}

function indexOf(text: string): Index {
  const names = [...text.matchAll(NAMES)].flatMap(([name]) => [name, ...name.split(/[ -]/)]);
  return { text: foldText(text), names: ` ${[...new Set(names.map(nameKey))].join(" ")} ` };
}

/**
 * All that an event is found by: its title and note, its claims and who makes them, the wording of its whereabouts, the article's
 * sentences that it is tied to, and every form of the name of each place that it has or that these texts name.
 */
export function searchText(model: Model, event: ReportedEvent): string {
  const claims = model.claims.filter(({ about }) => about.includes(event.id));
  const claimants = new Set(claims.map(({ claimant }) => claimant));
  const notTied = new Set(leftOut(model, [{ number: 0, event }]).sentences);
  const texts = [
    ...[
      event.title,
      event.note ?? {},
      "wording" in event.whereabouts ? event.whereabouts.wording : {},
      ...claims.map(({ says }) => says),
      ...model.claimants.filter(({ id }) => claimants.has(id)).map(({ name }) => name),
    ].flatMap((text) => Object.values(text)),
    ...model.sentences
      .filter((sentence) => !notTied.has(sentence))
      .map(({ start, end }) => model.article.text.slice(start, end)),
  ].join(APART);
  const own = placesOf(event.whereabouts);
  const names = model.places.flatMap(({ id, names: { armenian, azerbaijani } }) => {
    const forms = [...Object.values(armenian), ...Object.values(azerbaijani)].filter((form) => form !== null);
    return own.includes(id) || forms.some((form) => texts.includes(form)) ? forms : [];
  });
  return [texts, ...names].join(APART);
}

/** Between texts, so that no name runs on into the next. */
const APART = " · ";
