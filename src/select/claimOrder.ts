import type { SourceId } from "../model/ids";
import type { Claim, Claimant } from "../model/claim";
import type { Model } from "../model/model";

/** Where a claim can be read: in the article if that has it, else with whoever carried it, else in what is cited for it. */
export function documentsOf(model: Model, { evidence, via }: Claim): readonly SourceId[] {
  if (evidence.some(({ kind }) => kind === "excerpt")) return [model.article.source];
  return via ?? evidence.flatMap((item) => (item.kind === "citation" ? [item.source] : []));
}

/** The day of a claim: on which it was said, where a source tells that, else of the document in which it can be read; `null`: not known. */
export function dayOf(model: Model, claim: Claim): string | null {
  if (claim.said !== undefined) return claim.said;
  const dates = documentsOf(model, claim).flatMap((document) =>
    document === model.article.source
      ? [model.article.published]
      : (model.sources.find(({ id }) => id === document)?.published ?? []),
  );
  return dates.sort()[0] ?? null;
}

/** Officials and bodies stand before who was there, those before outlets. */
const ranks = { official: 0, organisation: 0, resident: 1, outlet: 2, encyclopaedia: 3 } as const satisfies Record<
  Claimant["role"],
  number
>;

/** Claims by their day, those without one last; of one day by who speaks. One order for all, whatever is said. */
export function inOrder(model: Model, claims: readonly Claim[]): readonly Claim[] {
  const keyOf = (claim: Claim): string => {
    const role = model.claimants.find(({ id }) => id === claim.claimant)?.role ?? "encyclopaedia";
    return `${dayOf(model, claim) ?? "unknown"} ${String(ranks[role])}`;
  };
  return claims
    .map((claim) => ({ claim, key: keyOf(claim) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ claim }) => claim);
}
