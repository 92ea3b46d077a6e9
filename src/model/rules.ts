import { claimProblems } from "./claimRules";
import { eventProblems } from "./eventRules";
import { loadedWords } from "./loadedWords";
import { nameOrder } from "./nameOrder";
import { ourTexts } from "./ourTexts";
import type { RawContent } from "./parse";
import { placeProblems } from "./placeRules";
import { privateNames } from "./privateNames";
import type { Problem } from "./problem";
import { publishedIds } from "./publishedIds";

/** The rules of content that no single field shows. */
export function checkRules(raw: RawContent, sha256: string): readonly Problem[] {
  const texts = ourTexts(raw);
  return [
    ...articleIsVerbatim(raw, sha256),
    ...publishedIds(raw),
    ...raw.places.flatMap(placeProblems),
    ...raw.claims.flatMap((claim) => claimProblems(raw, claim)),
    ...raw.events.flatMap((event) => eventProblems(raw, event)),
    ...nameOrder(texts, raw.places),
    ...loadedWords(texts),
    ...privateNames(raw, texts),
  ];
}

function articleIsVerbatim(raw: RawContent, sha256: string): readonly Problem[] {
  if (sha256 === raw.article.sha256) return [];
  return [
    {
      file: "article.txt",
      what: `has SHA-256 ${sha256}, not ${raw.article.sha256} as article.json says: the text must stay as published`,
    },
  ];
}
