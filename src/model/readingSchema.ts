/** The shape of the files that help to read: timeline, slips, disagreements, glossary, figures. */
import * as v from "valibot";
import { claimId, eventId, localized, partialDay, slug, sourceId, text } from "./fields";

const sources = v.pipe(v.array(sourceId), v.minLength(1, "is empty: who says so?"));

const timelineEntry = v.strictObject({
  id: slug,
  from: partialDay,
  to: v.exactOptional(partialDay),
  text: localized,
  sources,
});

const slip = v.strictObject({ id: slug, claim: claimId, text: localized, sources });

const disagreement = v.strictObject({
  id: slug,
  topic: localized,
  events: v.array(eventId),
  versions: v.pipe(
    v.array(v.strictObject({ side: v.picklist(["armenian", "azerbaijani", "outside"]), says: localized, sources })),
    v.minLength(2, "needs two versions or more"),
  ),
});

const glossaryEntry = v.strictObject({ id: slug, term: localized, text: localized, sources: v.array(sourceId) });

const publishedFigure = v.strictObject({
  id: slug,
  topic: localized,
  value: v.nullable(text),
  unit: text,
  claimant: localized,
  asOf: v.nullable(text),
  sources: v.array(sourceId),
  note: v.exactOptional(localized),
});

export const readingSchemas = {
  "timeline.json": timelineEntry,
  "slips.json": slip,
  "disagreements.json": disagreement,
  "glossary.json": glossaryEntry,
  "figures.json": publishedFigure,
} as const;
