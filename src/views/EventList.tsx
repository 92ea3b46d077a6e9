import { formatDays } from "../i18n/format";
import type { Lit } from "../select/focused";
import { reportedOn } from "../select/reportedOn";
import { statusOf } from "../select/status";
import { toneOf } from "../select/marks";
import type { SignOf } from "./Legend";
import type { NumberedEvent } from "../select/visibleEvents";
import type { ViewState } from "../state/viewState";
import type { ViewContext } from "./context";
import { Filters } from "./Filters";
import { steady } from "./steady";
import { Text } from "./Text";

/** The events in order of time, each a link to its card. */
export function EventList({
  lit,
  state,
  sign,
  ...context
}: ViewContext & { readonly lit: Lit; readonly state: ViewState; readonly sign: SignOf }) {
  const { t, events } = context;
  return (
    <section class="panel events" id="panel=events" aria-labelledby="events-heading">
      <h2 id="events-heading">{t.events}</h2>
      <p class="content-note">{t.contentNote}</p>
      <Filters state={state} {...context} />
      <p class="hint">{t.eventsHint}</p>
      <ol class="event-list">
        {events.map((numbered) => (
          <Entry
            key={numbered.event.id}
            numbered={numbered}
            isLit={lit.events.has(numbered.event.id)}
            sign={sign}
            model={context.model}
            t={t}
            language={context.language}
            live={context.live}
          />
        ))}
      </ol>
    </section>
  );
}

const Entry = steady(function Entry({
  numbered: { number, event },
  isLit,
  sign,
  model,
  t,
  language,
  live,
}: Pick<ViewContext, "model" | "t" | "language" | "live"> & {
  readonly numbered: NumberedEvent;
  readonly isLit: boolean;
  readonly sign: SignOf;
}) {
  const status = statusOf(model, event.id);
  const tone = toneOf(model, event);
  const reported = reportedOn(model, event);
  return (
    <li data-event={event.id} class={isLit ? "lit" : undefined} value={number}>
      <a href={`#event=${event.id}`} {...(isLit ? { "aria-current": "true" } : {})}>
        {live ? (
          sign({ kind: event.kind, tone, status, number })
        ) : (
          <span class={`number tone-${tone}`} aria-hidden="true">
            {number}
          </span>
        )}
        <span class="entry">
          <span class="entry-title">
            <Text of={event.title} language={language} />
          </span>
          <span class="entry-facts">
            {formatDays(language, event.days.from, event.days.to)}
            {reported !== null && reported.day > event.days.to && (
              <> ({t.reportedLater(formatDays(language, reported.day), reported.orBefore)})</>
            )}{" "}
            · {t.kind[event.kind]} · {t.status[status]}
            {model.geography.events[event.id]?.anchor === null && <> · {t.notOnMap}</>}
          </span>
        </span>
      </a>
    </li>
  );
});
