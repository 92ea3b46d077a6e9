import { formatDays } from "../i18n/format";
import { orderedNames } from "../model/names";
import { toneOf } from "../select/marks";
import { citedSources } from "../select/citedSources";
import { compareClaims } from "../select/compare";
import { reportedOn } from "../select/reportedOn";
import type { NumberedEvent } from "../select/visibleEvents";
import { ArticleLinks } from "./ArticleLinks";
import { VoiceColumns } from "./Compare";
import { placeOf, type StillContext } from "./context";
import { SourceList } from "./SourceList";
import { StatusLine } from "./StatusLine";
import { EventFiles } from "./TakeAway";
import { Names, Text } from "./Text";
import { WhereaboutsText } from "./WhereaboutsText";

/** One report: what is claimed, by whom, through whom, where the article stands on it, and from which sources this is known. */
export function EventCard({ numbered, ...context }: StillContext & { readonly numbered: NumberedEvent }) {
  const { model, t, language, root, embed } = context;
  const { number, event } = numbered;
  const claims = model.claims.filter(({ about }) => about.includes(event.id));
  const reported = reportedOn(model, event);
  const place = event.whereabouts.kind === "place" ? placeOf(model, event.whereabouts.place) : undefined;
  return (
    <>
      <header class="card-head">
        <p class="card-kind">
          <span class={`number tone-${toneOf(model, event)}`}>{number}</span> {t.kind[event.kind]}
          {place !== undefined && (
            <>
              {" · "}
              <span>
                <Names names={orderedNames(place.names, place.heldOn20160401, language)} language={language} />
              </span>
            </>
          )}
        </p>
        <h3 id={`title=${event.id}`} tabIndex={-1}>
          <Text of={event.title} language={language} />
        </h3>
        <StatusLine event={event} {...context} />
      </header>
      {event.civilianDeaths ? (
        <p class="content-note">{t.civilianNote}</p>
      ) : (
        event.kind === "casualties" && <p class="content-note">{t.deathsNote}</p>
      )}
      <h4>{t.inArticle}</h4>
      <ArticleLinks event={event} {...context} />
      <dl class="facts">
        <dt>{t.when}</dt>
        <dd>
          {formatDays(language, event.days.from, event.days.to)}
          {event.time !== undefined && (
            <>
              , <Text of={event.time.wording} language={language} /> ({t.localTime})
            </>
          )}
          {reported !== null && (
            <small class="located"> {t.firstReported(formatDays(language, reported.day), reported.orBefore)}</small>
          )}
        </dd>
        <dt>{t.where}</dt>
        <dd>
          <WhereaboutsText event={event} {...context} />
        </dd>
      </dl>
      <h4 class="claimed">{t.claimed}</h4>
      <VoiceColumns voices={compareClaims(model, event.id)} heading="h5" {...context} />
      {event.note !== undefined && (
        <>
          <h4>{t.note}</h4>
          <p>
            <Text of={event.note} language={language} />
          </p>
        </>
      )}
      {/* Twenty maps on one page are to be light: each claim there names its source, the report's own page all of them. */}
      {embed !== "map" && (
        <details class="sources">
          <summary>{t.sources}</summary>
          <SourceList ids={citedSources(claims, event.whereabouts.locatedBy)} {...context} />
        </details>
      )}
      {embed === null && <EventFiles root={root} t={t} />}
    </>
  );
}
