/**
 * The words of citations: English in every language of the interface, because the rules of APA and MLA are for English. What is not
 * known is said, never filled in.
 */
export const citationWords = {
  undated: "n.d.",
  noTitle: "[Title not known]",
  article: "[News article; headline and author not known]",
  dateInferred: "date inferred from the text",
  map: "[Interactive map]",
  version: (version: string) => `Content version ${version}`,
  versionWithin: (version: string) => `content version ${version}`,
  retrieved: (day: string) => `Retrieved ${day}, from`,
  accessed: (day: string) => `Accessed ${day}`,
  /** As MLA abbreviates them; the first three letters, in lower case, are BibTeX's own names of the months. */
  months: ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
} as const;
