import type { SourceId } from "../model/ids";
import type { Claim } from "../model/claim";

/** Every source that claims cite or came by way of, and those that located the event, each once. */
export function citedSources(claims: readonly Claim[], locatedBy: readonly SourceId[]): readonly SourceId[] {
  const cited = claims.flatMap((claim) => [
    ...claim.evidence.flatMap((item) => (item.kind === "citation" ? [item.source] : [])),
    ...(claim.via ?? []),
  ]);
  return [...new Set([...cited, ...locatedBy])];
}
