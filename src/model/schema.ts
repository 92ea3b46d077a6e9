/**
 * The shape of each file in `src/content`. Used at build time only: the browser gets the parsed model.
 * The casts to branded ids live here and nowhere else: an id is what has passed its pattern.
 */
import * as v from "valibot";
import { parseDay } from "./days";
import type { ClaimantId, ClaimId, Day, EventId, LayerId, LngLat, PlaceId, SourceId } from "./types";

const text = v.pipe(v.string(), v.nonEmpty("is empty"));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is no slug (a-z, 0-9 and single hyphens)"));

const eventId = v.pipe(
  slug,
  v.transform((id) => id as EventId),
);
const claimId = v.pipe(
  slug,
  v.transform((id) => id as ClaimId),
);
const sourceId = v.pipe(
  slug,
  v.transform((id) => id as SourceId),
);
const placeId = v.pipe(
  slug,
  v.transform((id) => id as PlaceId),
);
const claimantId = v.pipe(
  slug,
  v.transform((id) => id as ClaimantId),
);
const layerId = v.pipe(
  slug,
  v.transform((id) => id as LayerId),
);
const day = v.pipe(
  v.string(),
  v.check((value) => parseDay(value) !== null, "is no calendar day (2016-04-02)"),
  v.transform((value) => value as Day),
);
/** A day, a month or a year, for documents whose exact date is not known. */
const partialDay = v.pipe(
  v.string(),
  v.check(
    (value) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || parseDay(value) !== null,
    "is no ISO day, month or year",
  ),
);

const localized = v.strictObject({
  en: text,
  hy: v.exactOptional(text),
  az: v.exactOptional(text),
  ru: v.exactOptional(text),
});
const names = v.strictObject({
  en: v.nullable(text),
  hy: v.nullable(text),
  az: v.nullable(text),
  ru: v.nullable(text),
});
const held = v.nullable(v.picklist(["armenian", "azerbaijani", "disputed"]));
const meters = v.pipe(v.number(), v.minValue(1, "must be at least 1 metre"));
const position = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.check(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90, "is no [longitude, latitude] in degrees"),
  v.transform(([lng, lat]): LngLat => [lng, lat]),
);
const httpUrl = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, "is no http(s) address"));

const article = v.strictObject({
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "is no SHA-256 in hexadecimal")),
  source: sourceId,
  publisher: text,
  published: day,
  publishedBasis: localized,
  url: httpUrl,
  addressNote: localized,
});

const source = v.strictObject({
  id: sourceId,
  publisher: text,
  title: v.nullable(text),
  published: v.nullable(partialDay),
  url: v.nullable(httpUrl),
  urlNote: v.exactOptional(text),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, "is no language code")),
  stance: v.picklist(["armenian", "azerbaijani", "international", "independent", "tertiary"]),
  hosted: v.boolean(),
});

const claimant = v.strictObject({
  id: claimantId,
  name: localized,
  plural: v.exactOptional(v.literal(true)),
  side: v.picklist(["armenian", "azerbaijani", "outside"]),
  role: v.picklist(["official", "resident", "organisation", "outlet", "encyclopaedia"]),
});

const excerpt = v.strictObject({ kind: v.literal("excerpt"), exact: text, prefix: v.string(), suffix: v.string() });
const citation = v.strictObject({ kind: v.literal("citation"), source: sourceId });

const figure = v.strictObject({
  what: v.picklist(["killed", "wounded", "missing", "equipment", "hectares"]),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  qualifier: v.exactOptional(v.picklist(["about", "at least", "over", "under"])),
  who: localized,
});

const claim = v.strictObject({
  id: claimId,
  about: v.array(eventId),
  claimant: claimantId,
  via: v.exactOptional(v.array(sourceId)),
  verb: v.picklist(["says", "denies", "accuses", "confirms", "warns", "announces", "asks"]),
  says: localized,
  figures: v.exactOptional(v.array(figure)),
  answers: v.exactOptional(claimId),
  general: v.exactOptional(v.literal(true)),
  ownObservation: v.exactOptional(v.literal(true)),
  evidence: v.pipe(v.array(v.variant("kind", [excerpt, citation])), v.minLength(1, "is empty: a claim needs evidence")),
  note: v.exactOptional(localized),
});

const place = v.strictObject({
  id: placeId,
  what: v.picklist(["village", "town", "city", "height", "capital"]),
  position,
  radiusMeters: meters,
  heldOn20160401: held,
  names: v.strictObject({ armenian: names, azerbaijani: names }),
  sources: v.pipe(v.array(sourceId), v.minLength(1, "is empty: who located it?")),
  note: v.exactOptional(localized),
});

const locatedBy = v.pipe(v.array(sourceId), v.minLength(1, "is empty: who located it?"));
const whereabouts = v.variant("kind", [
  v.strictObject({ kind: v.literal("place"), place: placeId, radiusMeters: meters, locatedBy }),
  v.strictObject({
    kind: v.literal("places"),
    places: v.pipe(
      v.array(v.strictObject({ place: placeId, radiusMeters: meters })),
      v.minLength(2, "needs two or more"),
    ),
    locatedBy,
  }),
  v.strictObject({ kind: v.literal("stretch"), from: position, to: position, wording: localized, locatedBy }),
  v.strictObject({ kind: v.literal("direction"), wording: localized, towards: v.array(placeId), locatedBy }),
  v.strictObject({ kind: v.literal("line"), locatedBy }),
  v.strictObject({ kind: v.literal("away"), place: placeId, locatedBy }),
  v.strictObject({ kind: v.literal("unlocated"), wording: localized, locatedBy }),
]);

const link = v.strictObject({ claim: claimId, relation: v.picklist(["reports", "locates", "contradicts", "context"]) });
const event = v.strictObject({
  id: eventId,
  kind: v.picklist(["fighting", "shelling", "casualties", "ceasefire", "equipment", "statement"]),
  title: localized,
  days: v.strictObject({ from: day, to: day }),
  time: v.exactOptional(
    v.strictObject({
      wording: localized,
      sortsAt: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "is no HH:MM")),
    }),
  ),
  whereabouts,
  article: v.variant("kind", [
    v.strictObject({
      kind: v.literal("linked"),
      links: v.pipe(v.array(link), v.minLength(1, "is empty: say why the event is absent")),
    }),
    v.strictObject({
      kind: v.literal("absent"),
      reason: v.picklist(["afterArticle", "notInArticle"]),
      takesUp: v.array(claimId),
    }),
  ]),
  grade: v.picklist(["A", "B", "C", "D"]),
  balance: v.boolean(),
  civilianDeaths: v.boolean(),
  note: v.exactOptional(localized),
});

const layer = v.strictObject({
  id: layerId,
  file: v.pipe(v.string(), v.regex(/^geo\/[\w.-]+$/, "is no file below geo/")),
  title: localized,
  credit: text,
  licence: text,
  asOf: text,
  accuracyMeters: meters,
  maxZoom: v.pipe(v.number(), v.minValue(0), v.maxValue(22)),
  note: localized,
});

const timelineEntry = v.strictObject({
  id: slug,
  from: partialDay,
  to: v.exactOptional(partialDay),
  text: localized,
  sources: v.pipe(v.array(sourceId), v.minLength(1, "is empty")),
});

/** One schema a file. Lists are checked entry by entry, so that one bad entry hides none of the others. */
export const fileSchemas = {
  "article.json": article,
  "sources.json": source,
  "claimants.json": claimant,
  "claims.json": claim,
  "places.json": place,
  "events.json": event,
  "layers.json": layer,
  "timeline.json": timelineEntry,
  "aliases.json": v.record(slug, eventId),
} as const;
