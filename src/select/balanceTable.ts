import { voices, type BalanceCount, type BalanceRow, type Voice } from "./balance";

const heads: Readonly<Record<Voice, string>> = {
  armenian: "Armenian and Karabakh side",
  azerbaijani: "Azerbaijani side",
  outside: "others",
};

const labels: Readonly<Record<BalanceCount, string>> = {
  claimants: "claimants",
  claims: "claims",
  claimsOfTheArticle: "… of them quoted from the article",
  events: "events on the map of which it speaks",
  words: "words in its claims",
  denials: "denials",
  answers: "claims that answer another, denials included",
  claimsOfCivilians: "claims that mention civilians",
  figures: "figures that it gives",
  figuresOfCivilians: "… of them of civilians killed, wounded or missing",
  eventsAtItsPlaces: "events at places that it held on 1 April 2016",
  civilianDeathsAtItsPlaces: "… of them with civilian deaths reported",
  namedFirst: "places with a name of each, its name first",
  namedAlone: "places of which only its name is known",
  sources: "sources of its stance",
};

/** The counts as a Markdown table, padded as Prettier would. `–`: makes no sense there. */
export function balanceTable(rows: readonly BalanceRow[]): string {
  const cells = [
    ["", ...voices.map((voice) => heads[voice])],
    ...rows.map(({ what, counts }) => [labels[what], ...voices.map((voice) => String(counts[voice] ?? "–"))]),
  ];
  const widths = ["", ...voices].map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join("\n");
}

/** Where the table stands in the README. */
const BEGIN = "<!-- balance -->";
const END = "<!-- /balance -->";

/** The table that a README holds, or `null` if it has no place for one. */
export function tableIn(readme: string): string | null {
  const start = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  return start < 0 || end < start ? null : readme.slice(start + BEGIN.length, end).trim();
}

/** The README with this table in the place of its own. Throws if it has no place for one. */
export function withTable(readme: string, table: string): string {
  if (tableIn(readme) === null) throw new Error(`README.md has no ${BEGIN} … ${END}`);
  const start = readme.indexOf(BEGIN) + BEGIN.length;
  return `${readme.slice(0, start)}\n\n${table}\n\n${readme.slice(readme.indexOf(END))}`;
}
