import type { ReportedEvent } from "./types";

/** Order of time: first day, then hour where one is known (an unknown hour comes last of its day), then slug. */
export function compareEvents(a: ReportedEvent, b: ReportedEvent): number {
  return order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0;
}

function order(event: ReportedEvent): string {
  return [event.days.from, event.time?.sortsAt ?? "99:99", event.days.to, event.id].join(" ");
}
