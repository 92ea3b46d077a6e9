import type { ContentLanguage } from "./ids";
import type { RawContent } from "./parse";

/** A text that we wrote, with where it stands: what the rules of wording are held against. */
export interface OurText {
  readonly file: string;
  readonly id: string;
  /** Path inside the entry, e.g. `figures.0.who.en`. */
  readonly field: string;
  readonly language: ContentLanguage;
  readonly text: string;
}

/** The lists whose texts are ours, and what one entry of each is called. */
const files = [
  ["claims.json", "claim", "claims"],
  ["places.json", "place", "places"],
  ["events.json", "event", "events"],
  ["layers.json", "layer", "layers"],
  ["timeline.json", "entry", "timeline"],
  ["slips.json", "slip", "slips"],
  ["disagreements.json", "disagreement", "disagreements"],
  ["glossary.json", "term", "glossary"],
  ["figures.json", "figure", "figures"],
] as const;

/**
 * Every text in our own words. Not the article's (an excerpt is no localized text), not the names of places and claimants, and not the
 * titles and publishers of sources, which are other people's.
 */
export function ourTexts(raw: RawContent): readonly OurText[] {
  return files.flatMap(([file, noun, key]) =>
    raw[key].flatMap((entry) => textsIn(entry, "").map((found) => ({ file, id: `${noun} ${entry.id}`, ...found }))),
  );
}

/** Text outside quotation marks, the quoted passages blanked so that offsets stay. */
export function outsideQuotations(text: string): string {
  return text.replace(/“[^”]*”|«[^»]*»|"[^"]*"/g, (quoted) => " ".repeat(quoted.length));
}

type Found = Pick<OurText, "field" | "language" | "text">;

function textsIn(value: unknown, path: string): readonly Found[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]: [string, unknown]): readonly Found[] => {
    const field = path === "" ? key : `${path}.${key}`;
    if (key === "names") return [];
    return isLanguage(key) && typeof below === "string"
      ? [{ field, language: key, text: below }]
      : textsIn(below, field);
  });
}

function isLanguage(key: string): key is ContentLanguage {
  return key === "en" || key === "hy" || key === "az" || key === "ru";
}
