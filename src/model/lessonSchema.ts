/** The shape of `src/content/lessons/*.json`. */
import * as v from "valibot";
import { claimId, localized, slug, text } from "./fields";
import { moves } from "./lesson";

const texts = v.pipe(v.array(localized), v.minLength(1, "is empty"));
const quotes = v.optional(v.array(claimId), []);

const answer = v.strictObject({
  text: localized,
  fits: v.boolean(),
  feedback: localized,
  quotes,
  slips: v.optional(v.array(slug), []),
});

const step = v.strictObject({
  id: slug,
  move: v.picklist(moves),
  title: localized,
  view: v.pipe(text, v.startsWith("#", "is no hash (#event=…)")),
  text: texts,
  claims: quotes,
  question: v.exactOptional(
    v.strictObject({ ask: localized, answers: v.pipe(v.array(answer), v.minLength(2, "needs two answers or more")) }),
  ),
  write: v.exactOptional(v.strictObject({ ask: localized, example: localized, quotes })),
  teacher: v.exactOptional(localized),
});

export const lessonSchema = v.strictObject({
  id: slug,
  title: localized,
  summary: localized,
  ages: text,
  minutes: v.pipe(v.number(), v.integer("is no whole number"), v.minValue(1, "must be at least 1 minute")),
  steps: v.pipe(v.array(step), v.minLength(1, "is empty")),
  teacher: v.strictObject({ aims: texts, timing: texts, sensitive: texts, differentiation: texts }),
});
