import { outsideQuotations } from "./ourTexts";
import type { RawContent } from "./parse";
import type { Problem } from "./problem";

type Claim = RawContent["claims"][number];
type Claimant = RawContent["claimants"][number];

const SAYING =
  "(?:says?|said|stated|claim(?:s|ed)?|announce[sd]?|report(?:s|ed)?|tells?|told|confirm(?:s|ed)?|accuse[sd]?|warn(?:s|ed)?|insist(?:s|ed)?|declare[sd]?)";
const OFFICE =
  "(?:ministr(?:y|ies)|government|authorities|army|military|president|minister|spokes(?:man|woman|person)|officials?|prosecutors?|representative|Azerbaijan|Armenia|Baku|Yerevan|Stepanakert)";

/*
 * "Denied" is not among the words of saying: an outlet that says that somebody denied adds nothing that could count as its own report.
 */

/**
 * Relaying an official is that official's claim: the official is the claimant, the outlet stands in `via`. Two signs that somebody else's
 * word has been put into an outlet's mouth: the outlet carries itself, or its claim says that an official said so.
 */
export function relayProblems(raw: RawContent, claim: Claim): readonly Problem[] {
  const claimant = raw.claimants.find(({ id }) => id === claim.claimant);
  if (claimant === undefined || (claimant.role !== "outlet" && claimant.role !== "encyclopaedia")) return [];
  const at = { file: "claims.json", id: `claim ${claim.id}` };
  const problems: Problem[] = [];
  for (const id of claim.via ?? []) {
    const publisher = raw.sources.find((source) => source.id === id)?.publisher;
    if (publisher !== undefined && isOf(publisher, claimant.name.en))
      problems.push({
        ...at,
        field: "claimant",
        what: `${JSON.stringify(claim.claimant)} cannot come by way of its own ${JSON.stringify(id)}: the claimant is who told the outlet`,
      });
  }
  const relayed = relayedOfficial(claim, raw.claimants);
  if (relayed !== null)
    problems.push({
      ...at,
      field: "says.en",
      what: `${JSON.stringify(relayed)} is an official’s word, not that of ${JSON.stringify(claim.claimant)}: make the official the claimant and the outlet its "via"`,
    });
  return problems;
}

function relayedOfficial(claim: Claim, claimants: readonly Claimant[]): string | null {
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const named = claimants.filter(({ role }) => role === "official").map(({ name }) => literal(bare(name.en)));
  const official = `(?:${[...named, OFFICE].join("|")})`;
  const patterns = [
    new RegExp(`${official}(?: (?!of\\b)\\p{L}+){0,2} ${SAYING}\\b`, "iu"),
    new RegExp(`(?:according to|citing|as (?:said|told|reported) by) (?:\\S+ ){0,3}?${official}`, "iu"),
  ];
  const text = outsideQuotations(claim.says.en);
  return patterns.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined) ?? null;
}

/** Whether a document is the outlet's own: its publisher, before a "via" or a bracket, bears the outlet's name. */
function isOf(publisher: string, outlet: string): boolean {
  const own = (publisher.split(/, via|, quoted| \(/)[0] ?? "").toLowerCase();
  return bare(own).toLowerCase() === bare(outlet).toLowerCase();
}

function bare(name: string): string {
  return name.replace(/^(?:the|an?) /i, "");
}
