import type { Claim, Figure } from "../model/claim";
import type { ClaimId, EventId, Side } from "../model/ids";
import type { Model } from "../model/model";
import { inOrder } from "./claimOrder";
import type { NumberedEvent } from "./visibleEvents";

/** The claims about an event by who makes them, in order of their days. */
export type Voices = { readonly [S in Side | "outside"]: readonly Claim[] };

export function compareClaims(model: Model, event: EventId): Voices {
  const about = inOrder(
    model,
    model.claims.filter((claim) => claim.about.includes(event)),
  );
  const of = (side: Side | "outside"): readonly Claim[] =>
    about.filter(({ claimant }) => model.claimants.find(({ id }) => id === claimant)?.side === side);
  return { armenian: of("armenian"), azerbaijani: of("azerbaijani"), outside: of("outside") };
}

/** A figure with the claim that gives it: who reports how many of whom. */
export interface GivenFigure {
  readonly figure: Figure;
  readonly claim: Claim;
}

/** The figures given about an event, like with like: by what is counted and of whom, in the order in which they are given. */
export interface FigureGroup {
  readonly what: Figure["what"];
  readonly who: string;
  readonly given: readonly GivenFigure[];
}

/** Groups the figures about an event. Figures of different people, days or places stay apart: they are not alike. */
export function figuresOf(model: Model, event: EventId): readonly FigureGroup[] {
  const groups = new Map<string, { what: Figure["what"]; who: string; given: GivenFigure[] }>();
  for (const claim of model.claims)
    if (claim.about.includes(event))
      for (const figure of claim.figures ?? []) {
        const key = `${figure.what} ${figure.who.en}`;
        const group = groups.get(key) ?? { what: figure.what, who: figure.who.en, given: [] };
        group.given.push({ figure, claim });
        groups.set(key, group);
      }
  return [...groups.values()];
}

/** The lowest and the highest of some figures: a range, never a total of ours. */
export function rangeOf(given: readonly GivenFigure[]): { readonly low: number; readonly high: number } {
  const counts = given.map(({ figure }) => figure.count);
  return { low: Math.min(...counts), high: Math.max(...counts) };
}

/** The events with figures, among those shown. */
export function eventsWithFigures(model: Model, events: readonly NumberedEvent[]): readonly NumberedEvent[] {
  return events.filter(({ event }) => figuresOf(model, event.id).length > 0);
}

/** Whether a claim is answered by another: the claims that name it. */
export function answersTo(model: Model, claim: ClaimId): readonly Claim[] {
  return model.claims.filter(({ answers }) => answers === claim);
}
