import { remember } from "../lib/remember";
import type { Day } from "../model/ids";
import type { Model } from "../model/model";
import { firstDay, lastDay, parseDay } from "../model/days";
import type { Tone } from "./mark";
import { toneOf } from "./marks";
import type { ViewState } from "../state/viewState";
import { visibleEvents, type NumberedEvent } from "./visibleEvents";

/** One day of the strip, with how many of the reports that are shown happened on it, by who speaks of them. */
export interface DayCount {
  readonly day: Day;
  readonly counts: { readonly [T in Tone]: number };
}

/** Every day of the strip. An event of several days, or one whose day is not known exactly, counts on each of them. */
export function dayCounts(model: Model, state: ViewState): readonly DayCount[] {
  return countsOf(model, visibleEvents(model, { ...state, days: null }));
}

const countsOf = remember((model: Model, shown: readonly NumberedEvent[]): readonly DayCount[] => {
  const events = shown.map(({ event }) => ({ event, tone: toneOf(model, event) }));
  return daysBetween(firstDay, lastDay).map((day) => {
    const counts = { armenian: 0, azerbaijani: 0, both: 0 };
    for (const { event, tone } of events) if (event.days.from <= day && day <= event.days.to) counts[tone] += 1;
    return { day, counts };
  });
});

/** The days from one to another, both included. */
export function daysBetween(from: string, to: string): readonly Day[] {
  const days: Day[] = [];
  const date = new Date(`${from}T00:00:00Z`);
  for (let text = from; text <= to; text = date.toISOString().slice(0, 10)) {
    const day = parseDay(text);
    if (day !== null) days.push(day);
    date.setUTCDate(date.getUTCDate() + 1);
  }
  return days;
}
