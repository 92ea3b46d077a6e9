import { citedSources } from "../select/citedSources";
import { eventsTied } from "../select/focused";
import { findEvent } from "../select/visibleEvents";
import type { Claim } from "../model/claim";
import { SentenceOf } from "./ArticleLinks";
import { ClaimList } from "./ClaimList";
import type { ViewContext } from "./context";
import { SourceList } from "./SourceList";
import { Text } from "./Text";

/** One sentence of the article: who says what in it, and which reports on the map are tied to it. */
export function ExcerptCard({
  claim,
  open,
  ...context
}: ViewContext & { readonly claim: Claim; readonly open: boolean }) {
  const { model, t, language, events } = context;
  const tied = eventsTied(model, claim.id).flatMap((id) => findEvent(events, id) ?? []);
  return (
    <article
      id={`excerpt=${claim.id}`}
      class="card excerpt-card"
      aria-labelledby={`title=${claim.id}`}
      {...(open ? { "data-open": "" } : {})}
    >
      <header class="card-head">
        <h3 id={`title=${claim.id}`} tabIndex={-1}>
          {t.quotation}
        </h3>
      </header>
      <SentenceOf claim={claim.id} {...context} />
      <ClaimList claims={[claim]} {...context} />
      {claim.note !== undefined && (
        <p>
          <Text of={claim.note} language={language} />
        </p>
      )}
      <p>{tied.length === 0 ? t.quotationContext : `${t.quotationTied(tied.length)}:`}</p>
      <ul class="tied">
        {tied.map(({ number, event }) => {
          const { article } = event;
          const links = article.kind === "linked" ? article.links.filter((link) => link.claim === claim.id) : [];
          const relations =
            article.kind === "linked" ? links.map(({ relation }) => t.tiedAs[relation]) : [t.absent[article.reason]];
          return (
            <li key={event.id}>
              <a href={`#event=${event.id}`}>
                {number}. <Text of={event.title} language={language} />
              </a>{" "}
              <small>{relations.join(" ")}</small>
            </li>
          );
        })}
      </ul>
      <details class="sources">
        <summary>{t.sources}</summary>
        <SourceList ids={citedSources([claim], [])} {...context} />
      </details>
    </article>
  );
}
