/** A stretch of the article's text, as offsets in UTF-16 code units: `start` inclusive, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of a text that has one a line. */
export function paragraphsOf(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.length > 0) ranges.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return ranges;
}

/**
 * The sentences of a text. A sentence ends at `.`, `?` or `!` (with the quotation mark that closes after it) where white space and
 * a capital or an opening quotation mark follow; a full stop behind a single capital ("U.S. Secretary") ends nothing.
 */
export function sentencesOf(text: string): readonly TextRange[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const ranges: TextRange[] = [];
    let start = paragraph.start;
    const line = text.slice(paragraph.start, paragraph.end);
    for (const match of line.matchAll(/(?<!\b\p{Lu})[.?!]["”]?(?=\s+["“]?\p{Lu})/gu)) {
      const end = paragraph.start + match.index + match[0].length;
      ranges.push({ start, end });
      start = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
    }
    return [...ranges, { start, end: paragraph.end }];
  });
}
