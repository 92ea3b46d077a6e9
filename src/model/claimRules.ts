import { assertNever } from "../lib/assertNever";
import type { RawContent } from "./parse";
import type { Problem } from "./problem";
import { relayProblems } from "./relayRules";

type Claim = RawContent["claims"][number];

/** What is wrong with a claim among the others. */
export function claimProblems(raw: RawContent, claim: Claim): readonly Problem[] {
  const at = { file: "claims.json", id: `claim ${claim.id}` };
  const role = raw.claimants.find(({ id }) => id === claim.claimant)?.role;
  const problems: Problem[] = [];
  const found = (field: string, what: string): void => {
    problems.push({ ...at, field, what });
  };
  if ((claim.figures?.length ?? 0) > 0 && role === "encyclopaedia")
    found(
      "figures",
      `have no reporter: ${JSON.stringify(claim.claimant)} is an encyclopaedia, name who gave the figures`,
    );
  if (claim.ownObservation === true) {
    const [via] = claim.via ?? [];
    if (via !== undefined)
      found("ownObservation", `cannot come by way of ${JSON.stringify(via)}: what one saw, one says oneself`);
    if (role === "official" || role === "encyclopaedia")
      found("ownObservation", `is for whoever saw it; ${JSON.stringify(claim.claimant)} is an ${role}`);
  }
  const form = formProblem(claim);
  if (form !== null) found("says.en", `${JSON.stringify(claim.says.en)} ${form}`);
  return [...problems, ...answerProblems(raw, claim), ...relayProblems(raw, claim)];
}

/** A denial answers a claim; an answer is to somebody else, and to something that it shares an event with. */
function answerProblems(raw: RawContent, claim: Claim): readonly Problem[] {
  const at = { file: "claims.json", id: `claim ${claim.id}`, field: "answers" };
  if (claim.answers === undefined)
    return claim.verb === "denies" ? [{ ...at, what: "is missing: a denial names the claim that it denies" }] : [];
  if (claim.answers === claim.id) return [{ ...at, what: `${JSON.stringify(claim.answers)} is the claim itself` }];
  const answered = raw.claims.find(({ id }) => id === claim.answers);
  if (answered === undefined) return [];
  const named = JSON.stringify(claim.answers);
  const problems: Problem[] = [];
  if (answered.claimant === claim.claimant)
    problems.push({ ...at, what: `${named} is by ${JSON.stringify(claim.claimant)} too: nobody answers himself` });
  if (claim.verb === "denies" && claim.about.length > 0 && !claim.about.some((id) => answered.about.includes(id)))
    problems.push({ ...at, what: `${named} is about none of the events that the denial is about` });
  return problems;
}

/** One form for all: `says` reads on after "{claimant} {verb}", so that no claim stands as a statement of ours. */
function formProblem({ verb, says: { en } }: Claim): string | null {
  if (/\.$/.test(en)) return "ends in a full stop: it is part of a sentence";
  switch (verb) {
    case "says":
    case "denies":
    case "confirms":
    case "warns":
    case "announces":
      return /^(?:on \d{1,2} \p{Lu}\p{L}+ )?that /u.test(en)
        ? null
        : `does not begin with "that", to be read after "${verb}"`;
    case "accuses":
      return / of /.test(en) ? null : 'accuses of nothing: write whom, "of", and what';
    case "asks":
      return null;
    default:
      return assertNever(verb);
  }
}
