/**
 * The fields that the files of `src/content` are made of. The casts to branded ids live here and nowhere else: an id is what has
 * passed its pattern.
 */
import * as v from "valibot";
import { parseDay } from "./days";
import type { ClaimantId, ClaimId, Day, EventId, LayerId, LngLat, PlaceId, SourceId } from "./ids";

export const text = v.pipe(v.string(), v.nonEmpty("is empty"));
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is no slug (a-z, 0-9 and single hyphens)"));

export const eventId = v.pipe(
  slug,
  v.transform((id) => id as EventId),
);
export const claimId = v.pipe(
  slug,
  v.transform((id) => id as ClaimId),
);
export const sourceId = v.pipe(
  slug,
  v.transform((id) => id as SourceId),
);
export const placeId = v.pipe(
  slug,
  v.transform((id) => id as PlaceId),
);
export const claimantId = v.pipe(
  slug,
  v.transform((id) => id as ClaimantId),
);
export const layerId = v.pipe(
  slug,
  v.transform((id) => id as LayerId),
);
export const day = v.pipe(
  v.string(),
  v.check((value) => parseDay(value) !== null, "is no calendar day (2016-04-02)"),
  v.metadata({ json: { format: "date", description: "A day: 2016-04-02" } }),
  v.transform((value) => value as Day),
);
/** A day, a month or a year, for documents whose exact date is not known. */
export const partialDay = v.pipe(
  v.string(),
  v.check(
    (value) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || parseDay(value) !== null,
    "is no ISO day, month or year",
  ),
  v.metadata({
    json: {
      pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
      description: "A day, a month or a year: 2016-04-02, 2016-04, 2016",
    },
  }),
);

export const localized = v.strictObject({
  en: text,
  hy: v.exactOptional(text),
  az: v.exactOptional(text),
  ru: v.exactOptional(text),
});
export const names = v.strictObject({
  en: v.nullable(text),
  hy: v.nullable(text),
  az: v.nullable(text),
  ru: v.nullable(text),
});
export const held = v.nullable(v.picklist(["armenian", "azerbaijani", "disputed"]));
export const meters = v.pipe(v.number(), v.minValue(1, "must be at least 1 metre"));
export const position = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.check(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90, "is no [longitude, latitude] in degrees"),
  v.description("[longitude, latitude] in degrees: the longer number of this region comes first, e.g. [46.74, 40.38]"),
  v.transform(([lng, lat]): LngLat => [lng, lat]),
);
export const httpUrl = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, "is no http(s) address"));
