import { quotations } from "../select/articleText";
import type { Claim } from "../model/claim";
import { eventsTied } from "../select/focused";
import { findEvent, numberedEvents, type NumberedEvent } from "../select/visibleEvents";
import type { ViewState } from "../state/viewState";
import { Cite } from "./Cite";
import { claimOf, type ViewContext } from "./context";
import { Kept } from "./Kept";
import { steady } from "./steady";
import { EventMakers } from "./TakeAway";

/** Every report and every quotation as a card. All are always there; what a card tells never changes, what it leads to does. */
export function Cards({ state, ...context }: ViewContext & { readonly state: ViewState }) {
  const { t, model, embed } = context;
  const { focus } = state;
  return (
    <section class="cards" aria-label={t.cards}>
      <button type="button" class="close" data-action="close" aria-label={t.close}>
        ×
      </button>
      <h2 class="cards-heading">{t.cards}</h2>
      {numberedEvents(model).map((numbered) => (
        <ReportCard
          key={numbered.event.id}
          numbered={numbered}
          open={focus.kind === "event" && focus.event === numbered.event.id}
          {...context}
        />
      ))}
      {(!embed || embed === "reader") &&
        quotations(model).map(({ claim: id }) => {
          const claim = claimOf(model, id);
          const open = focus.kind === "excerpt" && focus.claim === id;
          return claim === undefined ? null : <QuotationCard key={id} claim={claim} open={open} {...context} />;
        })}
    </section>
  );
}

const ReportCard = steady(function ReportCard({
  numbered,
  open,
  ...context
}: ViewContext & { readonly numbered: NumberedEvent; readonly open: boolean }) {
  const { t, root, events, still } = context;
  const { event } = numbered;
  const position = events.findIndex((other) => other.event.id === event.id);
  const earlier = position < 0 ? undefined : events[position - 1];
  const later = position < 0 ? undefined : events[position + 1];
  return (
    <article
      id={`event=${event.id}`}
      data-event-card={event.id}
      class="card"
      aria-labelledby={`title=${event.id}`}
      {...(open ? { "data-open": "" } : {})}
    >
      <Kept of={still?.card(numbered)} />
      {open && <Cite id={`cite=${event.id}`} cited={{ kind: "event", event }} {...context} />}
      {open && <EventMakers of={event.id} t={t} />}
      <footer class="card-foot">
        <nav aria-labelledby={`title=${event.id}`}>
          {earlier !== undefined && <a href={`#event=${earlier.event.id}`}>‹ {t.previous}</a>}
          {later !== undefined && <a href={`#event=${later.event.id}`}>{t.next} ›</a>}
        </nav>
        <a href={`${root}events/${event.id}/`}>{t.permalink}</a>
      </footer>
    </article>
  );
});

const QuotationCard = steady(function QuotationCard({
  claim,
  open,
  ...context
}: ViewContext & { readonly claim: Claim; readonly open: boolean }) {
  const { model, t, events, still } = context;
  const all = numberedEvents(model);
  const tied = eventsTied(model, claim.id).flatMap((id) => findEvent(all, id) ?? []);
  const isShown = ({ event }: NumberedEvent): boolean => findEvent(events, event.id) !== null;
  const shown = tied.filter(isShown).length;
  return (
    <article
      id={`excerpt=${claim.id}`}
      class="card excerpt-card"
      aria-labelledby={`title=${claim.id}`}
      {...(open ? { "data-open": "" } : {})}
    >
      <Kept of={still?.quotation(claim)} />
      <p>{shown === 0 ? t.quotationContext : `${t.quotationTied(shown)}:`}</p>
      <ul class="tied">
        {tied.map((numbered) => (
          <Kept key={numbered.event.id} tag="li" hidden={!isShown(numbered)} of={still?.tied(claim, numbered)} />
        ))}
      </ul>
      <Kept of={still?.sources(claim)} />
    </article>
  );
});
