import { outsideQuotations, type OurText } from "./ourTexts";
import type { Problem } from "./problem";

/**
 * English words that take a side, whichever side uses them. They may stand in what somebody else said, between quotation marks and
 * with the speaker named, never in our own words.
 */
const LOADED =
  /\b(?:occup(?:y|ies|ied|ying|ation|iers?)|liberat\w*|rebels?|separatis[mt]\w*|terroris[mt]\w*|aggress(?:ion|ors?)|invaders?|enem(?:y|ies)|martyr\w*|hero(?:es|ic\w*)?|regimes?|puppet\w*|bandits?|saboteurs?|barbar\w*)\b/giu;

/** The loaded words of one text, as they stand in it; those in quotation marks left out. */
export function loadedWordsIn(text: string): readonly string[] {
  return outsideQuotations(text).match(LOADED) ?? [];
}

/** A word that takes a side, outside quotation marks. */
export function loadedWords(texts: readonly OurText[]): readonly Problem[] {
  return texts.flatMap(({ file, id, field, text }) =>
    loadedWordsIn(text).map((word) => ({
      file,
      id,
      field,
      what: `${JSON.stringify(word)} takes a side: say it neutrally, or quote it with whose word it is`,
    })),
  );
}
