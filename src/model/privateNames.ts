import { outsideQuotations, type OurText } from "./ourTexts";
import type { RawContent } from "./parse";
import type { Problem } from "./problem";

/** A word beginning with a capital, alone or as an initial; not an abbreviation in capitals. */
const CAPITALISED = /^\p{Lu}(?:\.|[\p{L}’'-]*\p{Ll}[\p{L}’'-]*(?<!-))$/u;
/** Behind one of these, one name is enough to be a private person's. */
const PERSON =
  /^(?:mrs?|ms|dr|private|sergeant|lieutenant|captain|major|colonel|residents?|villagers?|soldiers?|civilians?|boy|girl|man|woman|child|schoolboy|schoolgirl|pensioner|mother|father|son|daughter|wife|husband|widow)$/i;
const CALENDAR = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November"],
  ...["December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
];

/**
 * What might be the name of a person who holds no public office: two capitalised words in a row (or an initial or rank and a word) that
 * are neither places, claimants, publishers, words of the glossary nor listed in `names.json`, and that occur nowhere in small letters.
 * A lone name is noticed behind "resident", "Mr" and the like. The rule asks rather than knows: a name that may stand is listed, with why.
 */
export function privateNames(raw: RawContent, texts: readonly OurText[]): readonly Problem[] {
  if (!knowsAllNames(raw)) return [];
  const known = vocabularyOf(raw, texts);
  return texts.flatMap(({ file, id, field, text }) =>
    namesIn(text, known).map((name) => ({
      file,
      id,
      field,
      what: `${JSON.stringify(name)} looks like the name of a private person: leave it out, or list it in names.json with the reason why it may stand`,
    })),
  );
}

/** Where a file or a list of names has a mistake of form, names that may stand would be taken for strange ones: they wait for that. */
function knowsAllNames({ setAside }: RawContent): boolean {
  const named = ["claimants.json", "figures.json", "glossary.json", "names.json", "places.json", "sources.json"];
  return setAside.unreadable.size === 0 && named.every((file) => setAside.ids[file] === undefined);
}

interface Vocabulary {
  /** Two words or more that may stand together, e.g. "Serzh Sargsyan". */
  readonly phrases: ReadonlySet<string>;
  /** Words that may stand beside any other. */
  readonly words: ReadonlySet<string>;
}

function vocabularyOf(raw: RawContent, texts: readonly OurText[]): Vocabulary {
  const inSmallLetters = [raw.articleText, ...texts.map(({ text }) => text)].flatMap(
    (text) => outsideQuotations(text).match(/(?<!\p{L})\p{Ll}[\p{L}-]+/gu) ?? [],
  );
  const places = raw.places.flatMap(({ names }) => [
    ...Object.values(names.armenian),
    ...Object.values(names.azerbaijani),
  ]);
  const named = [
    ...raw.claimants.flatMap(({ name }) => Object.values(name)),
    ...raw.figures.flatMap(({ claimant }) => Object.values(claimant)),
    ...raw.glossary.flatMap(({ term }) => Object.values(term)),
    ...raw.sources.map(({ publisher }) => publisher),
    ...raw.names.map(({ name }) => name),
  ];
  const phrases = [...named, ...places].flatMap((name) => (name === null ? [] : partsOf(wordsOf(name))));
  return {
    phrases: new Set(phrases),
    words: new Set([
      ...CALENDAR.map((word) => word.toLowerCase()),
      ...inSmallLetters,
      ...places.flatMap((name) => (name === null ? [] : wordsOf(name).map((word) => word.toLowerCase()))),
      ...named.filter((name) => wordsOf(name).length === 1).map((name) => name.toLowerCase()),
    ]),
  };
}

/** Every run of two or more words of a name. */
function partsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, start) =>
    words.slice(start + 1).map((__, more) => words.slice(start, start + more + 2).join(" ")),
  );
}

function namesIn(text: string, vocabulary: Vocabulary): readonly string[] {
  return piecesOf(text).flatMap((words) => {
    const strange = strangeIn(words, vocabulary);
    const names: string[] = [];
    for (let start = 0; start < words.length; start += 1) {
      if (strange[start] !== true) continue;
      let end = start + 1;
      while (strange[end] === true) end += 1;
      if (end - start > 1 || PERSON.test(words[start - 1] ?? "")) names.push(words.slice(start, end).join(" "));
      start = end;
    }
    return names;
  });
}

/** Which words begin with a capital and are known neither by themselves nor as a part of a known name. */
function strangeIn(words: readonly string[], { phrases, words: known }: Vocabulary): readonly boolean[] {
  const strange = words.map((word) => CAPITALISED.test(word) && !known.has(word.toLowerCase()));
  for (let start = 0; start < words.length; start += 1)
    for (let end = words.length; end > start + 1; end -= 1)
      if (phrases.has(words.slice(start, end).join(" "))) strange.fill(false, start, end);
  return strange;
}

/** The words of a text up to each comma, stop, bracket, figure or other mark: a name never runs across one. An initial's stop is none. */
function piecesOf(text: string): readonly (readonly string[])[] {
  return text.split(/(?<!(?:^|[^\p{L}])\p{Lu}\.)(?<=[.?!,:;])\s|[^\p{L}.’'\s-]+/u).map(wordsOf);
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}.’'-]+/u)
    .map((word) => word.replace(/[’']s?$|(?<=\p{L}{2})\.+$|^[’'-]+/gu, ""))
    .filter((word) => /\p{L}/u.test(word));
}
