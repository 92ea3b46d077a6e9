import { excerptOf, inItsSentence } from "../select/articleText";
import type { ClaimId } from "../model/ids";
import type { Relation, ReportedEvent } from "../model/types";
import { claimOf, langAttribute, sourceOf, type StillContext } from "./context";

/** How the event stands to the article: each sentence in full with the relation spelt out, or why there is none. */
export function ArticleLinks({ event, ...context }: StillContext & { readonly event: ReportedEvent }) {
  const { t } = context;
  const { article } = event;
  if (article.kind === "linked")
    return (
      <>
        {article.links.map(({ claim, relation }) => (
          <Link key={`${claim} ${relation}`} claim={claim} says={relationText(event, relation, context)} {...context} />
        ))}
      </>
    );
  return (
    <>
      <p class="relation">{t.absent[article.reason]}</p>
      {article.takesUp.map((claim) => (
        <Link key={claim} claim={claim} says={t.takesUp} {...context} />
      ))}
    </>
  );
}

/** "Does not name this place" is true only of events that have a place; a whole-line event merely is not reported there. */
function relationText(event: ReportedEvent, relation: Relation, { t }: StillContext): string {
  return relation === "locates" && event.whereabouts.kind !== "place" && event.whereabouts.kind !== "places"
    ? t.bearsOn
    : t.relation[relation];
}

function Link({ claim: id, says, ...context }: StillContext & { readonly claim: ClaimId; readonly says: string }) {
  const { t } = context;
  return (
    <div class="relation">
      <p>{says}</p>
      <SentenceOf claim={id} {...context} />
      <p>
        <a href={`#passage=${id}`}>{t.showInArticle}</a>
      </p>
    </div>
  );
}

/** The article's sentence around a claim's excerpt, with the excerpt marked: verbatim, in quotation marks. */
export function SentenceOf({ claim: id, ...context }: StillContext & { readonly claim: ClaimId }) {
  const { model, language } = context;
  const claim = claimOf(model, id);
  const excerpt = claim === undefined ? null : excerptOf(claim);
  if (excerpt === null) return null;
  const { before, exact, after } = inItsSentence(model, excerpt);
  return (
    <blockquote
      class="sentence"
      cite={model.article.url}
      {...langAttribute(sourceOf(model, model.article.source)?.language ?? "en", language)}
    >
      “{before}
      <mark>{exact}</mark>
      {after}”
    </blockquote>
  );
}
