import { formatList, formatPublished } from "../../i18n/format";
import type { ClaimId } from "../../model/ids";
import { claimantOf, claimOf, inLanguage, publishersOf, textOf } from "../context";
import type { LessonContext } from "./context";

/**
 * A claim as evidence: the article's own words where it stands there, else our paraphrase with who published it. Quotation marks
 * stand around the stored excerpt and nothing else.
 */
export function ClaimQuote({ id, model, t, language }: LessonContext & { readonly id: ClaimId }) {
  const claim = claimOf(model, id);
  if (claim === undefined) return null;
  const excerpt = claim.evidence.find((item) => item.kind === "excerpt");
  if (excerpt !== undefined)
    return (
      <blockquote class="lesson-quote">
        <p lang="en">“{excerpt.exact}”</p>
        <footer>
          {model.article.publisher}, {formatPublished(language, model.article.published)}
        </footer>
      </blockquote>
    );
  const claimant = claimantOf(model, claim.claimant);
  const { text } = inLanguage(claim.says, language);
  const sources = claim.evidence.flatMap((item) => (item.kind === "citation" ? [item.source] : []));
  return (
    <div class="lesson-quote">
      <p>
        {t.claim(
          claimant === undefined ? claim.claimant : textOf(claimant.name, language),
          claimant?.plural === true,
          claim.verb,
          text,
        )}
      </p>
      <footer>{t.publishedBy(formatList(language, publishersOf(model, sources)))}</footer>
    </div>
  );
}
