import type { Day } from "./ids";

/** The days that can be chosen: from the first talks of the article to the last bodies brought home. */
export const firstDay = "2016-03-30" as Day;
export const lastDay = "2016-04-10" as Day;

/** Reads an ISO 8601 calendar day (`2016-04-02`); `null` for anything else, 30 February included. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : (text as Day);
}

/** Whether two closed ranges of days share a day. ISO days compare as strings. */
export function daysOverlap(a: { from: Day; to: Day }, b: { from: Day; to: Day }): boolean {
  return a.from <= b.to && b.from <= a.to;
}
