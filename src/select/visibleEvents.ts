import { daysOverlap } from "../model/days";
import type { Model } from "../model/model";
import type { EventId } from "../model/ids";
import type { ReportedEvent } from "../model/types";
import type { ViewState } from "../state/viewState";

/** An event with the number it carries in the mark, the list and the article. For display only: ids are what links name. */
export interface NumberedEvent {
  readonly number: number;
  readonly event: ReportedEvent;
}

/** Every event that may be shown at all, numbered in order of time. Grade D never is. */
export function numberedEvents(model: Model): readonly NumberedEvent[] {
  return model.events.filter((event) => event.grade !== "D").map((event, index) => ({ number: index + 1, event }));
}

/**
 * The events of the view. Filtered here and nowhere else: map, list, article and export draw the same array.
 * By default grade A, and grade B where `balance` is set.
 */
export function visibleEvents(model: Model, state: ViewState): readonly NumberedEvent[] {
  return numberedEvents(model).filter(
    ({ event }) =>
      (event.grade === "A" || (event.grade === "B" && event.balance)) &&
      (state.days === null || daysOverlap(event.days, state.days)),
  );
}

/** The event with an id among those shown, or `null`. */
export function findEvent(events: readonly NumberedEvent[], id: EventId): NumberedEvent | null {
  return events.find(({ event }) => event.id === id) ?? null;
}
