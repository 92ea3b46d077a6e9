/** The shape of each file in `src/content`. Used at build time only: the browser gets the parsed model. */
import * as v from "valibot";
import {
  text,
  slug,
  eventId,
  claimId,
  sourceId,
  placeId,
  claimantId,
  layerId,
  day,
  partialDay,
  localized,
  names,
  held,
  meters,
  position,
  httpUrl,
} from "./fields";
import { readingSchemas } from "./readingSchema";

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
  said: v.exactOptional(partialDay),
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
  v.strictObject({
    kind: v.literal("direction"),
    wording: localized,
    towards: v.array(v.pipe(v.array(placeId), v.minLength(1, "names no place"))),
    locatedBy,
  }),
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

/** Ids that stand in other people's links: of events, and of the claims by which links name a sentence of the article. */
const published = v.strictObject({ events: v.array(slug), sentences: v.array(slug) });

/** A proper name that may stand in our words, and why: a person in public office, or no person at all. */
const allowedName = v.strictObject({ name: text, what: v.picklist(["publicPerson", "notAPerson"]), why: text });

/** One schema a file. Lists are checked entry by entry, so that one bad entry hides none of the others. */
export const fileSchemas = {
  "article.json": article,
  "sources.json": source,
  "claimants.json": claimant,
  "claims.json": claim,
  "places.json": place,
  "events.json": event,
  "layers.json": layer,
  ...readingSchemas,
  "aliases.json": v.record(slug, eventId),
} as const;

/** Files that tell the checks what to hold the content to; the map is not made from them. */
export const editorialSchemas = { "published.json": published, "names.json": allowedName } as const;
