import type { Model } from "../model/model";
import type { Status } from "../model/types";
import type { EventId } from "../model/ids";
import type { Claim, Claimant } from "../model/claim";

/**
 * How the claims about an event stand to one another. Computed, never typed, and from who said it, never from who carried it:
 * 1. `disputed`: somebody of one side denies, or answers with an accusation, a claim of the other about this event;
 * 2. `independent`: an outlet or organisation reports its own observation, or two of them that belong to neither side report it;
 * 3. `bothSides`: claimants of both sides speak of it;
 * 4. `oneSide`: those of one side alone;
 * 5. `outsideOnly`: neither side, and fewer outlets than independence asks for (a body that speaks for itself, say).
 * A claim that does not name the event (`general`) and an encyclopaedia never count.
 */
export function statusOf(model: Model, event: EventId): Status {
  const claims = model.claims.filter(({ about, general }) => about.includes(event) && general !== true);
  const speakers = claims
    .map((claim) => ({ claim, claimant: claimantOf(model, claim) }))
    .filter(({ claimant }) => claimant?.role !== "encyclopaedia");
  const disputed = speakers.some(({ claim, claimant }) => {
    const answered = speakers.find((speaker) => speaker.claim.id === claim.answers)?.claimant?.side ?? "outside";
    const answering = claimant?.side ?? "outside";
    return answered !== "outside" && answering !== "outside" && answered !== answering;
  });
  if (disputed) return "disputed";
  const outside = speakers.filter(({ claimant }) => claimant?.side === "outside" && claimant.role === "outlet");
  const observed = speakers.some(({ claim }) => claim.ownObservation === true);
  if (observed || new Set(outside.map(({ claimant }) => claimant?.id)).size >= 2) return "independent";
  const sides = new Set(speakers.map(({ claimant }) => claimant?.side).filter((side) => side !== "outside"));
  return sides.size >= 2 ? "bothSides" : sides.size === 1 ? "oneSide" : "outsideOnly";
}

function claimantOf(model: Model, claim: Claim): Claimant | undefined {
  return model.claimants.find(({ id }) => id === claim.claimant);
}
