import { formatList } from "../i18n/format";
import type { SourceId } from "../model/ids";
import type { Claim } from "../model/claim";
import { claimantOf, inLanguage, publishersOf, textOf, type StillContext } from "./context";

/** What is said, by whom, and who carried it. Every claim has the same form and the same weight. */
export function ClaimList({ claims, model, t, language }: StillContext & { readonly claims: readonly Claim[] }) {
  return (
    <ul class="claims">
      {claims.map((claim) => {
        const claimant = claimantOf(model, claim.claimant);
        const { text } = inLanguage(claim.says, language);
        const published = formatList(language, publishersOf(model, publishedIn(claim, model.article.source)));
        const carried = formatList(language, publishersOf(model, claim.via ?? []));
        return (
          <li key={claim.id} class={`claim side-${claimant?.side ?? "outside"}`}>
            {t.claim(
              claimant === undefined ? claim.claimant : textOf(claimant.name, language),
              claimant?.plural === true,
              claim.verb,
              text,
            )}
            {claim.ownObservation === true && <span class="observed"> {t.ownObservation}.</span>}
            <small class="via">{carried === "" ? t.publishedBy(published) : t.via(carried)}</small>
          </li>
        );
      })}
    </ul>
  );
}

/** Where a claim can be read: the article for its own sentences, else the documents that are its evidence. */
function publishedIn(claim: Claim, article: SourceId): readonly SourceId[] {
  if (claim.evidence.some(({ kind }) => kind === "excerpt")) return [article];
  return claim.evidence.flatMap((item) => (item.kind === "citation" ? [item.source] : []));
}
