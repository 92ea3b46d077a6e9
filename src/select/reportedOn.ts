import type { Model } from "../model/model";
import type { ReportedEvent } from "../model/types";
import { citedSources } from "./citedSources";

/** When the event was first reported, by the earliest source whose day is known; `null` if no source's day is. */
export function reportedOn(model: Model, event: ReportedEvent): string | null {
  const ids = new Set(
    citedSources(
      model.claims.filter(({ about }) => about.includes(event.id)),
      [],
    ),
  );
  const days = model.sources
    .filter(({ id }) => ids.has(id))
    .flatMap(({ published }) =>
      published !== null && published.length === 10 && published >= event.days.from ? [published] : [],
    );
  return days.sort()[0] ?? null;
}
