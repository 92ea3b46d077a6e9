import type { Model } from "../model/model";
import type { ReportedEvent } from "../model/types";
import { citedSources } from "./citedSources";
import { dayOf } from "./claimOrder";

/** When an event was first reported, as far as that is known. */
export interface Reported {
  /** The earliest day that is known of a claim about it or of a document that is cited for one. */
  readonly day: string;
  /** Another document bears no day and may be older. */
  readonly orBefore: boolean;
}

/** When the event was first reported; `null` if no day is known. */
export function reportedOn(model: Model, event: ReportedEvent): Reported | null {
  const claims = model.claims.filter(({ about }) => about.includes(event.id));
  const ids = new Set(citedSources(claims, []));
  const dates = [
    ...claims.flatMap((claim) => dayOf(model, claim) ?? []),
    ...model.sources.filter(({ id }) => ids.has(id)).map(({ published }) => published),
  ];
  const days = dates.flatMap((date) => (date?.length === 10 && date >= event.days.from ? [date] : []));
  const [day] = days.sort();
  // Nothing is reported before it happens: a document without a day changes nothing where one is of the first day itself.
  return day === undefined
    ? null
    : { day, orBefore: day > event.days.from && dates.some((date) => date?.length !== 10) };
}
