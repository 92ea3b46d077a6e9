import { formatList, formatPublished } from "../i18n/format";
import type { Claim } from "../model/claim";
import { dayOf, documentsOf } from "../select/claimOrder";
import { claimantOf, inLanguage, publishersOf, textOf, type StillContext } from "./context";

/** What is said, by whom, when, and who carried it. Every claim has the same form and the same weight. */
export function ClaimList({ claims, model, t, language }: StillContext & { readonly claims: readonly Claim[] }) {
  return (
    <ul class="claims">
      {claims.map((claim) => {
        const claimant = claimantOf(model, claim.claimant);
        const { text } = inLanguage(claim.says, language);
        const day = dayOf(model, claim);
        const told = claim.via === undefined ? t.publishedBy : t.via;
        return (
          <li key={claim.id} class={`claim side-${claimant?.side ?? "outside"}`}>
            {t.claim(
              claimant === undefined ? claim.claimant : textOf(claimant.name, language),
              claimant?.plural === true,
              claim.verb,
              text,
            )}
            {claim.ownObservation === true && <span class="observed"> {t.ownObservation}.</span>}
            <small class="via">
              {day === null ? t.dateNotKnown : formatPublished(language, day)} ·{" "}
              {told(formatList(language, publishersOf(model, documentsOf(model, claim))))}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
