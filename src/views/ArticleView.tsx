import { Fragment } from "preact";
import { formatDays } from "../i18n/format";
import type { Lit } from "../select/focused";
import { articleSegments, eventIds, type Segment } from "../select/articleText";
import { isLeftOut, leftOut, slipsIn } from "../select/critical";
import type { ViewState } from "../state/viewState";
import { Kept } from "./Kept";
import { langAttribute, sourceOf, textOf, type ViewContext } from "./context";
import { Switch } from "./Switch";
import { Text } from "./Text";

/** The article to the letter. What we add stands in `<sup>`: take those away and the publisher's text is left. */
export function ArticleView({
  lit,
  state,
  ...context
}: ViewContext & { readonly lit: Lit; readonly state: ViewState }) {
  const { model, t, language, events, live, still } = context;
  const showsLeftOut = state.on.includes("leftOut");
  const left = leftOut(model, events);
  const { article } = model;
  const source = sourceOf(model, article.source);
  return (
    <section class="panel article" id="panel=article" aria-labelledby="article-heading">
      <h2 id="article-heading">{t.articleHeading}</h2>
      <p class="byline">
        {t.articleBy(article.publisher, formatDays(language, article.published))}.{" "}
        <Text of={article.publishedBasis} language={language} />
      </p>
      <p class="hint">{t.articleHint}</p>
      <Switch name="leftOut" on={state.on} live={live}>
        {t.leftOut}
      </Switch>
      {showsLeftOut && (
        <p class="hint">{t.leftOutCount(left.sentences.length, model.sentences.length, left.parts.length)}</p>
      )}
      <blockquote
        class={showsLeftOut ? "article-text shows-left-out" : "article-text"}
        cite={article.url}
        {...langAttribute(source?.language ?? "en", language)}
      >
        {articleSegments(model, events).map((segments, index) => (
          <Fragment key={index}>
            <p>
              {segments.map((segment, at) => (
                <Passage key={at} segment={segment} lit={lit} leftOut={isLeftOut(segment, left)} context={context} />
              ))}
            </p>
            {slipsIn(model, segments).map((slip) => still?.slip(slip) ?? <Kept tag="aside" of={null} />)}
          </Fragment>
        ))}
      </blockquote>
      <p class="byline">
        <a href={article.url} rel="external noopener">
          {t.original}
        </a>{" "}
        (<Text of={article.addressNote} language={language} />)
      </p>
    </section>
  );
}

function Passage({
  segment,
  lit,
  leftOut,
  context,
}: {
  readonly segment: Segment;
  readonly lit: Lit;
  readonly leftOut: boolean;
  readonly context: ViewContext;
}) {
  const { t, language } = context;
  if (segment.claim === null) return leftOut ? <span class="left-out">{segment.text}</span> : <>{segment.text}</>;
  const isLit = lit.claims.has(segment.claim);
  const tied = segment.events.length > 0;
  return (
    <>
      <mark
        class={`passage${tied ? "" : " untied"}${isLit ? " lit" : ""}${leftOut ? " left-out" : ""}`}
        {...(tied ? { "data-event": eventIds(segment.events) } : {})}
      >
        <a
          href={`#excerpt=${segment.claim}`}
          id={`passage=${segment.claim}`}
          {...(isLit ? { "aria-current": "true" } : {})}
        >
          {segment.text}
        </a>
      </mark>
      {tied && (
        <sup class="numbers">
          {segment.events.map(({ number, event }) => (
            <a
              key={event.id}
              class={lit.events.has(event.id) ? "lit" : undefined}
              href={`#event=${event.id}`}
              lang={language}
              aria-label={`${t.report(number)}: ${textOf(event.title, language)}`}
            >
              {number}
            </a>
          ))}
        </sup>
      )}
    </>
  );
}
