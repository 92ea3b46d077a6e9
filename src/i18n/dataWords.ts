/** What the files that are taken away say of themselves: English, like the names of their fields. */
export const dataWords = {
  title: "Line of Contact: what was reported of the fighting around Nagorno-Karabakh, April 2016",
  ownWords: "Our own words (titles, paraphrases, notes): MIT licence, © 2026 The Line of Contact developers.",
  articleWords: (publisher: string) =>
    `Words of the article: ${publisher}, quoted verbatim with their source; no licence is granted for them here.`,
  line: (credit: string, licence: string) =>
    `Geometry of the line of contact and of stretches of it: ${credit}, ${licence}, derived from polygons of November 2020.`,
  places: "Positions of places: see geo/LICENCES.md for towns.geojson, and the sources in locatedBy.",
  facts: "Publisher, date, language and address of a document are facts.",
  source: (publisher: string, day: string) =>
    `One article, ${publisher}, ${day} (date inferred, address not verified), and the sources that each entry names by its id in sources.json.`,
  reported: "Every entry is something that somebody reports or says. Nothing here states that it is true.",
  hosted: "The whole text is in article.txt, verbatim. It belongs to its publisher; no licence is granted for it here.",
  cited: "Cited, not copied: nothing of its text is here. It belongs to its publisher.",
  creator: "The Line of Contact developers",
} as const;
