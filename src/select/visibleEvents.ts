import { remember } from "../lib/remember";
import { daysOverlap } from "../model/days";
import type { EventId } from "../model/ids";
import type { Model } from "../model/model";
import type { ReportedEvent } from "../model/types";
import type { DayRange, Filter, ViewState } from "../state/viewState";
import { finder } from "./search";
import { statusOf } from "./status";

/** An event with the number it carries in the mark, the list and the article. For display only: ids are what links name. */
export interface NumberedEvent {
  readonly number: number;
  readonly event: ReportedEvent;
}

/** Every event that may be shown at all, numbered in order of time. Grade D never is. */
export const numberedEvents = remember((model: Model): readonly NumberedEvent[] =>
  model.events.filter((event) => event.grade !== "D").map((event, index) => ({ number: index + 1, event })),
);

/** Whether the event needs the switch for thinly sourced reports: grade C, and grade B without `balance`. */
export function isThin(event: ReportedEvent): boolean {
  return event.grade === "C" || (event.grade === "B" && !event.balance);
}

/**
 * The events of the view. Filtered here and nowhere else: map, list, article and export draw the same array.
 * By default grade A, and grade B where `balance` is set. The event that the reader asks about is always among them.
 */
export function visibleEvents(model: Model, state: ViewState): readonly NumberedEvent[] {
  const { on, days, side, kind, status, find, focus } = state;
  const events = fittingEvents(model, on.includes("thin"), days, side, kind, status, find);
  return focus.kind !== "event" || findEvent(events, focus.event) !== null
    ? events
    : eventsWith(model, events, focus.event);
}

const fittingEvents = remember(
  (
    model: Model,
    thin: boolean,
    days: DayRange | null,
    side: Filter["side"],
    kind: Filter["kind"],
    status: Filter["status"],
    find: string,
  ): readonly NumberedEvent[] => {
    const found = finder(model, find);
    return numberedEvents(model).filter(
      ({ event }) =>
        (thin || !isThin(event)) &&
        (days === null || daysOverlap(event.days, days)) &&
        (kind === null || event.kind === kind) &&
        (side === null || speaks(model, event.id, side)) &&
        (status === null || statusOf(model, event.id) === status) &&
        found(event),
    );
  },
);

const eventsWith = remember((model: Model, events: readonly NumberedEvent[], id: EventId) =>
  numberedEvents(model).filter((numbered) => numbered.event.id === id || findEvent(events, numbered.event.id) !== null),
);

/** The event with an id among those shown, or `null`. */
export function findEvent(events: readonly NumberedEvent[], id: EventId): NumberedEvent | null {
  return events.find(({ event }) => event.id === id) ?? null;
}

function speaks(model: Model, event: EventId, side: NonNullable<ViewState["side"]>): boolean {
  const claimants = new Set(model.claims.filter(({ about }) => about.includes(event)).map(({ claimant }) => claimant));
  return model.claimants.some((claimant) => claimant.side === side && claimants.has(claimant.id));
}
