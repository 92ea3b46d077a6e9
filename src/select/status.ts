import type { Model } from "../model/model";
import type { Status } from "../model/types";
import type { EventId, Side } from "../model/ids";
import type { Claim, Claimant } from "../model/claim";

/** Why a claim about an event does not count for its status. */
export type Uncounted = "general" | "encyclopaedia" | "oneOutlet" | "body";

/** The status of an event with what it rests on. */
export interface Judgement {
  readonly status: Status;
  /** The claims that make the status what it is. */
  readonly counted: readonly Claim[];
  readonly uncounted: readonly { readonly claim: Claim; readonly why: Uncounted }[];
  /** The side that alone speaks of it; `null` unless the status is `oneSide`. */
  readonly only: Side | null;
}

interface Speaker {
  readonly claim: Claim;
  readonly side: Claimant["side"];
  readonly role: Claimant["role"];
}

/**
 * How the claims about an event stand to one another. Computed, never typed, and from who said it, never from who carried it:
 * 1. `disputed`: somebody of one side denies, or answers with an accusation, a claim of the other about this event, or an outlet that
 *    was there contradicts a side's claim by what it saw;
 * 2. `independent`: an outlet or organisation reports its own observation, or two of them that belong to neither side report it; one
 *    that contradicts what is said of the event does not report it;
 * 3. `bothSides`: claimants of both sides speak of it;
 * 4. `oneSide`: those of one side alone;
 * 5. `outsideOnly`: neither side, and fewer outlets than independence asks for (a body that speaks for itself, say).
 * A claim that does not name the event (`general`) and an encyclopaedia never count.
 */
export function judge(model: Model, event: EventId): Judgement {
  const known = made.get(model) ?? new Map<EventId, Judgement>();
  made.set(model, known);
  const judgement = known.get(event) ?? judgeAnew(model, event);
  known.set(event, judgement);
  return judgement;
}

/** What has been judged: a model never changes, and every view asks of every event. */
const made = new WeakMap<Model, Map<EventId, Judgement>>();

function judgeAnew(model: Model, event: EventId): Judgement {
  const about = model.claims.filter((claim) => claim.about.includes(event)).map((claim) => speakerOf(model, claim));
  const speakers = about.filter(({ claim, role }) => claim.general !== true && role !== "encyclopaedia");
  const answeredBy = ({ claim }: Speaker): Speaker | undefined =>
    speakers.find((speaker) => speaker.claim.id === claim.answers);
  const disputes = speakers.flatMap((speaker) => {
    const answered = answeredBy(speaker);
    if (answered === undefined || answered.side === "outside" || answered.side === speaker.side) return [];
    return speaker.side !== "outside" || speaker.claim.ownObservation === true ? [answered, speaker] : [];
  });
  const supporting = speakers.filter((speaker) => answeredBy(speaker) === undefined);
  const observers = supporting.filter(({ claim }) => claim.ownObservation === true);
  const outlets = supporting.filter(({ side, role }) => side === "outside" && role === "outlet");
  const ofSides = speakers.filter(({ side }) => side !== "outside");
  const sides = [...new Set(ofSides.map(({ side }) => side))];
  const [only] = sides;

  const judged = (status: Status, counted: readonly Speaker[], others: readonly Speaker[] = []): Judgement => ({
    status,
    counted: [...new Set(counted.map(({ claim }) => claim))],
    uncounted: about.flatMap((speaker) => {
      const why = whyNot(speaker) ?? (others.includes(speaker) ? whyNotOutside(speaker) : null);
      return why === null ? [] : [{ claim: speaker.claim, why }];
    }),
    only: status === "oneSide" && only !== undefined && only !== "outside" ? only : null,
  });
  const outside = speakers.filter(({ side }) => side === "outside");
  if (disputes.length > 0) return judged("disputed", disputes);
  if (observers.length > 0) return judged("independent", observers);
  if (new Set(outlets.map(({ claim }) => claim.claimant)).size >= 2) return judged("independent", outlets);
  if (sides.length >= 2) return judged("bothSides", ofSides, outside);
  return sides.length === 1 ? judged("oneSide", ofSides, outside) : judged("outsideOnly", outside);
}

export function statusOf(model: Model, event: EventId): Status {
  return judge(model, event).status;
}

function speakerOf(model: Model, claim: Claim): Speaker {
  const claimant = model.claimants.find(({ id }) => id === claim.claimant);
  return { claim, side: claimant?.side ?? "outside", role: claimant?.role ?? "encyclopaedia" };
}

function whyNot({ claim, role }: Speaker): Uncounted | null {
  return role === "encyclopaedia" ? "encyclopaedia" : claim.general === true ? "general" : null;
}

function whyNotOutside({ role }: Speaker): Uncounted {
  return role === "outlet" ? "oneOutlet" : "body";
}
