import { citedSources } from "../select/citedSources";
import type { NumberedEvent } from "../select/visibleEvents";
import type { Claim } from "../model/claim";
import { SentenceOf } from "./ArticleLinks";
import { ClaimList } from "./ClaimList";
import type { StillContext } from "./context";
import { SourceList } from "./SourceList";
import { Text } from "./Text";

/** One sentence of the article: who says what in it. */
export function ExcerptCard({ claim, ...context }: StillContext & { readonly claim: Claim }) {
  const { t, language } = context;
  return (
    <>
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
    </>
  );
}

/** A report that is tied to the sentence, and how. */
export function TiedReport({
  claim,
  numbered: { number, event },
  ...context
}: StillContext & { readonly claim: Claim; readonly numbered: NumberedEvent }) {
  const { t, language } = context;
  const { article } = event;
  const links = article.kind === "linked" ? article.links.filter((link) => link.claim === claim.id) : [];
  const relations =
    article.kind === "linked" ? links.map(({ relation }) => t.tiedAs[relation]) : [t.absent[article.reason]];
  return (
    <>
      <a href={`#event=${event.id}`}>
        {number}. <Text of={event.title} language={language} />
      </a>{" "}
      <small>{relations.join(" ")}</small>
    </>
  );
}

/** From which sources the sentence's claim is known. */
export function ExcerptSources({ claim, ...context }: StillContext & { readonly claim: Claim }) {
  return (
    <details class="sources">
      <summary>{context.t.sources}</summary>
      <SourceList ids={citedSources([claim], [])} {...context} />
    </details>
  );
}
