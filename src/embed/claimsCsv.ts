/** `claims.csv`: who says what, one claim a line, as RFC 4180. */
import type { Claim, Figure } from "../model/claim";
import type { Model } from "../model/model";
import { excerptOf } from "../select/articleText";
import { provenance } from "./provenance";

/** The columns, in order. `said` is the ISO day on which it was said, empty where none is known. The last three say of every line whose it is: RFC 4180 has no other place for that. */
export const claimColumns = [
  "claim",
  "about",
  "claimant",
  "side",
  "via",
  "verb",
  "said",
  "says",
  "figures",
  "answers",
  "evidence",
  "article_excerpt",
  "licence",
  "source",
  "content_version",
] as const;

/**
 * The claims as a table. Ids of one cell are separated by a space; those of `via` and `evidence` are in `sources.json`.
 *
 * It begins with a byte order mark. Without one Excel, where most tables of this kind are opened, reads UTF-8 as the local code page
 * and spoils every name with a letter of its own (Ağdərə); what reads CSV otherwise skips the mark.
 */
export function claimsCsv(model: Model, claims: readonly Claim[]): string {
  const { licence, source, contentVersion } = provenance(model, ["claims.json"], { article: true });
  const rows = claims.map((claim) => [...claimCells(model, claim), licence, source, contentVersion]);
  return `\uFEFF${csv([claimColumns, ...rows])}`;
}

function claimCells(model: Model, claim: Claim): readonly string[] {
  const claimant = model.claimants.find(({ id }) => id === claim.claimant);
  const evidence = claim.evidence.flatMap((item) => (item.kind === "citation" ? [item.source] : []));
  const excerpt = excerptOf(claim);
  return [
    claim.id,
    claim.about.join(" "),
    claimant?.name.en ?? claim.claimant,
    claimant?.side ?? "",
    (claim.via ?? []).join(" "),
    claim.verb,
    claim.said ?? "",
    claim.says.en,
    (claim.figures ?? []).map(figureText).join("; "),
    claim.answers ?? "",
    [...(excerpt === null ? [] : [model.article.source]), ...evidence].join(" "),
    excerpt?.exact ?? "",
  ];
}

/** `killed: at least 12 (soldiers of both sides)`. */
function figureText({ what, count, qualifier, who }: Figure): string {
  return `${what}: ${qualifier === undefined ? "" : `${qualifier} `}${String(count)} (${who.en})`;
}

/** RFC 4180: CRLF after each line; a cell with a quotation mark, a comma or a line break in quotation marks. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => quoted(harmless(cell))).join(",")}\r\n`).join("");
}

/**
 * A spreadsheet would run a cell that begins like a formula (OWASP, "CSV injection"): an apostrophe before it makes it text. Those who
 * read the file otherwise take the apostrophe away.
 */
function harmless(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
