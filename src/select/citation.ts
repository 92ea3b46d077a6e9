/** Citations by the rules of APA (7th edition) and MLA (9th edition). */
import { citationWords as words } from "../i18n/citationWords";
import type { Work } from "./works";

/** Text with the titles that a style sets in italics. */
export type Styled = readonly (string | { readonly italic: string })[];

/** The characters alone. */
export function plainText(styled: Styled): string {
  return styled.map((part) => (typeof part === "string" ? part : part.italic)).join("");
}

/** Author. (Year, Month day). *Title* (version) [what]. Container. Address */
export function apa({ author, published, title, version, container, accessed, url, notes }: Work): Styled {
  const own = title.kind === "own";
  const after =
    (version === null ? "" : ` (${words.version(version)})`) +
    // The map itself: nothing around it says what it is.
    (version !== null && container === null ? ` ${words.map}` : "");
  const address = url === null ? "" : ` ${accessed === null ? "" : `${words.retrieved(apaDay(accessed))} `}${url}`;
  return [
    `${stopped(author)} (${published === null ? words.undated : apaDate(published)}). `,
    own ? { italic: title.text } : title.text,
    after === "" && /[.?!]$/.test(title.text) ? "" : `${after}.`,
    container === null ? "" : ` ${stopped(container)}`,
    address,
    notes.length === 0 ? "" : ` [${notes.join("; ")}]`,
  ].filter((part) => part !== "");
}

/** Author. “Title.” *Container*, version, day month year, address. */
export function mla({ author, published, title, version, container, accessed, url, notes }: Work): Styled {
  const stands = version !== null && container === null;
  const facts = [
    version === null ? null : stands ? words.version(version) : words.versionWithin(version),
    // What changes has a version for its date.
    published === null ? (version === null ? words.undated : null) : mlaDate(published),
    url,
  ].filter((fact) => fact !== null);
  return [
    `${stopped(author)} `,
    stands
      ? { italic: title.text }
      : title.kind === "own"
        ? `“${stopped(innerQuotes(title.text))}”`
        : stopped(title.text),
    stands ? ". " : " ",
    ...(container === null ? [] : [{ italic: container }, ", "]),
    stopped(facts.join(", ")),
    accessed === null ? "" : ` ${words.accessed(mlaDate(accessed))}.`,
    notes.length === 0 ? "" : ` [${notes.join("; ")}]`,
  ].filter((part) => part !== "");
}

/** `2016, April 2`; a month or a year alone where no more is known. */
function apaDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  return `${year}, ${monthName(month)}${day === undefined ? "" : ` ${String(Number(day))}`}`;
}

/** `April 2, 2016`, as APA writes the day of retrieval. */
function apaDay(date: string): string {
  const [year = "", month = "01", day = "1"] = date.split("-");
  return `${monthName(month)} ${String(Number(day))}, ${year}`;
}

/** `2 Apr. 2016`. */
function mlaDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? "" : `${words.months[Number(month) - 1] ?? month} `;
  return `${day === undefined ? "" : `${String(Number(day))} `}${name}${year}`;
}

function monthName(month: string): string {
  return new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" }).format(new Date(`2016-${month}-01`));
}

/** With a full stop, unless the text ends with a mark of its own. */
function stopped(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Quotation marks within quotation marks are single. */
function innerQuotes(text: string): string {
  return text.replaceAll(/["“]([^"“”]*)["”]/g, "‘$1’");
}
