import type { RawContent } from "./parse";
import type { Problem } from "./problem";
import { numbersIn } from "./numbersIn";

/** What is wrong with an event among its claims. */
export function eventProblems(raw: RawContent, event: RawContent["events"][number]): readonly Problem[] {
  const problems: Problem[] = [];
  const at = { file: "events.json", id: `event ${event.id}` };
  const claims = raw.claims.filter((claim) => claim.about.includes(event.id));
  const allClaims = !raw.setAside.unreadable.has("claims.json") && (raw.setAside.ids["claims.json"] ?? []).length === 0;
  if (allClaims && claims.length === 0)
    problems.push({ ...at, what: "has no claim: nothing in claims.json is about it" });
  if (event.days.from > event.days.to)
    problems.push({ ...at, field: "days", what: `run backwards: from ${event.days.from} to ${event.days.to}` });
  if (event.balance && event.grade !== "B")
    problems.push({ ...at, field: "balance", what: `is for grade B alone; the grade is ${event.grade}` });
  const linked =
    event.article.kind === "linked" ? event.article.links.map((link) => link.claim) : event.article.takesUp;
  for (const id of linked) {
    const claim = raw.claims.find((candidate) => candidate.id === id);
    if (claim !== undefined && !claim.evidence.some((item) => item.kind === "excerpt"))
      problems.push({ ...at, field: "article", what: `${JSON.stringify(id)} quotes no sentence of the article` });
  }
  const given = new Set(
    claims.flatMap((claim) => [...(claim.figures ?? []).map(({ count }) => count), ...numbersIn(claim.says.en)]),
  );
  for (const number of numbersIn(event.title.en))
    if (allClaims && claims.length > 0 && !given.has(number))
      problems.push({
        ...at,
        field: "title.en",
        what: `has the figure ${String(number)}, which no claim about the event gives: who reports it?`,
      });
  return problems;
}
