/** BibTeX entries. The fields are those of BibTeX itself, with `url`, `urldate` and `language` as biblatex and Zotero read them. */
import { citationWords as words } from "../i18n/citationWords";
import type { Work } from "./works";

/** One `@misc` entry, in UTF-8. Titles and authors stand in double braces: their capitals and commas are their own. */
export function bibtex(work: Work): string {
  const [year, month, day] = work.published?.split("-") ?? [];
  const macro = month === undefined ? undefined : words.months[Number(month) - 1]?.slice(0, 3).toLowerCase();
  const notes = [
    ...(work.published === null ? [words.undated] : []),
    ...(work.version === null ? [] : [words.version(work.version)]),
    ...work.notes,
  ];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["author", `{{${texText(work.author)}}}`],
    ["title", `{{${texText(work.title.text)}}}`],
    ["howpublished", work.container === null ? undefined : `{${texText(work.container)}}`],
    ["year", year === undefined ? undefined : `{${year}}`],
    ["month", macro],
    ["day", day === undefined ? undefined : `{${String(Number(day))}}`],
    ["url", work.url === null ? undefined : `{${texAddress(work.url)}}`],
    ["urldate", work.accessed === null ? undefined : `{${work.accessed}}`],
    ["language", `{${work.language}}`],
    ["note", notes.length === 0 ? undefined : `{${texText(notes.join("; "))}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value}`));
  return `@misc{${work.key},\n${lines.join(",\n")}\n}`;
}

/** What TeX would take for a command. Braces by name: BibTeX counts even the escaped ones. */
const SPECIAL: { readonly [character: string]: string } = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

function texText(text: string): string {
  return text.replaceAll(/[\\{}~^&%$#_]/g, (character) => SPECIAL[character] ?? character);
}

/** An address stands as it is, for `\url`; what would end the field or is not ASCII is percent-encoded. */
function texAddress(url: string): string {
  return url.replaceAll(/[{}\\\s]|[^\x20-\x7e]+/gu, encodeURIComponent);
}
