import type { Claim } from "../model/claim";
import { judge } from "../select/status";
import { isThin } from "../select/visibleEvents";
import type { ReportedEvent } from "../model/types";
import { claimantOf, textOf, type StillContext } from "./context";

/** How the claims stand to one another, by which rule that was computed, and which of them count for it. */
export function StatusLine({ event, model, t, language }: StillContext & { readonly event: ReportedEvent }) {
  const { status, counted, uncounted, only } = judge(model, event.id);
  const othersSpeak = only !== null && uncounted.some(({ claim }) => claimantOf(model, claim.claimant)?.side !== only);
  const reasons = [...new Set(uncounted.map(({ why }) => why))];
  const namesOf = (claims: readonly Claim[]): string =>
    // Parted by semicolons: some names begin with an article in capitals.
    [...new Set(claims.map(({ claimant: id }) => textOf(claimantOf(model, id)?.name ?? { en: id }, language)))].join(
      "; ",
    );
  return (
    <div class="status">
      <p>{t.status[status]}.</p>
      {isThin(event) && <p>{t.thinNote}</p>}
      {event.balance && <p>{t.balanceNote}</p>}
      <details>
        <summary>{othersSpeak ? t.whyOneSide : t.whyStatus}</summary>
        <p>{t.statusRule[status]}</p>
        <p>{t.restsOn(namesOf(counted))}</p>
        {reasons.map((reason) => (
          <p key={reason}>
            {t.notCounted[reason](namesOf(uncounted.flatMap(({ claim, why }) => (why === reason ? [claim] : []))))}
          </p>
        ))}
      </details>
    </div>
  );
}
