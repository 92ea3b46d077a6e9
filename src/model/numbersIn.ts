const WORDS = [
  ...[
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
  ],
  ...["fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"],
];
const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/**
 * The numbers of an English text, in figures or, from two to twenty, in words. Not "one" (a pronoun more often than a figure), nor years,
 * days of a month, hours, and numbers in a name ("Mi-24", "BM-21", "853").
 */
export function numbersIn(text: string): readonly number[] {
  const bare = text
    .replace(new RegExp(`\\b\\d{1,2}(?:[–-]\\d{1,2})? ${MONTH}\\b`, "g"), " ")
    .replace(/\b\d{1,2}:\d{2}\b|\b(?:19|20)\d{2}\b|\bResolution \d+/gi, " ");
  const digits = [...bare.matchAll(/(?<![\w.,-])\d+(?:,\d{3})*(?![\w-])/g)].map(([found]) =>
    Number(found.replaceAll(",", "")),
  );
  const words = [...bare.matchAll(/\p{L}+/gu)].map(([word]) => WORDS.indexOf(word.toLowerCase()) + 2);
  return [...digits, ...words.filter((number) => number >= 2)];
}
