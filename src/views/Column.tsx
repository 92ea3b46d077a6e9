import { focused } from "../select/focused";
import type { Panel, ViewState } from "../state/viewState";
import { ArticleView } from "./ArticleView";
import { Cards } from "./Cards";
import { Cite } from "./Cite";
import type { ViewContext } from "./context";
import { CountLine } from "./CountLine";
import { EventList } from "./EventList";
import { NoticeLine, type Notice } from "./NoticeLine";
import { Kept } from "./Kept";
import type { SignOf } from "./Legend";
import { TakeAway } from "./TakeAway";

export interface ColumnProps extends ViewContext {
  readonly state: ViewState;
  readonly sign: SignOf;
  readonly notice: Notice | null;
}

/**
 * The reading column. Everything is always in it, in an order that reads without a script: article, list, cards. Once live, CSS shows
 * the chosen panel and the open card alone. In a frame there is less of it: see `embed`.
 */
export function Column({ state, sign, notice, ...context }: ColumnProps) {
  const { t, model, live, embed } = context;
  const lit = focused(model, state);
  const panels = (!embed || embed === "reader") && (
    <div class="panels" key="panels" data-panel={state.panel}>
      <ArticleView lit={lit} state={state} {...context} />
      {!embed && [
        <EventList key="events" lit={lit} state={state} sign={sign} {...context} />,
        <Kept
          key="compare"
          tag="section"
          class="panel compare"
          id="panel=compare"
          aria-labelledby="compare-heading"
          of={context.compare?.(state, context)}
        />,
      ]}
    </div>
  );
  const cards = <Cards key="cards" state={state} {...context} />;
  return (
    <main class="main" id="main" data-open-card={state.focus.kind === "none" ? undefined : state.focus.kind}>
      {!embed && (
        <nav class="tabs" aria-label={t.sections}>
          <Tab panel="article" current={state.panel} label={t.article} />
          <Tab panel="events" current={state.panel} label={t.events} />
          <Tab panel="compare" current={state.panel} label={t.compare} />
        </nav>
      )}
      <NoticeLine notice={notice} {...context} />
      <CountLine state={state} {...context} />
      {state.on.includes("pins") && <p class="notice">{t.pinsWrong}</p>}
      {live ? [cards, panels] : [panels, cards]}
      {!embed && (
        <footer class="foot">
          <Cite id="cite" cited={{ kind: "view", state }} {...context} />
          <TakeAway state={state} {...context} />
        </footer>
      )}
    </main>
  );
}

function Tab({ panel, current, label }: { readonly panel: Panel; readonly current: Panel; readonly label: string }) {
  return (
    <a href={`#panel=${panel}`} {...(panel === current ? { "aria-current": "true" } : {})}>
      {label}
    </a>
  );
}
