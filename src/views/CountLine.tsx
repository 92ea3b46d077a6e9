import { formatDays } from "../i18n/format";
import { numberedEvents, visibleEvents } from "../select/visibleEvents";
import type { ViewState } from "../state/viewState";
import type { ViewContext } from "./context";

/** How many of the reports are shown, why not all, and the way to more: where nothing fits, at least one way that helps. */
export function CountLine({ state, model, t, language, events }: ViewContext & { readonly state: ViewState }) {
  const { days } = state;
  const none = events.length === 0;
  const unplaced = events.filter(({ event }) => model.geography.events[event.id]?.anchor === null).length;
  const narrowed = state.side !== null || state.kind !== null || state.status !== null || state.find !== "";
  const fitting = (wider: Partial<ViewState>): number => visibleEvents(model, { ...state, ...wider }).length;
  const thin = fitting({ on: [...state.on, "thin"] }) - events.length;
  const noneOnDays = none && days !== null && fitting({ days: null }) > 0;
  return (
    <p class="count" role="status">
      {t.countShown(events.length, numberedEvents(model).length)}.{unplaced > 0 && <> {t.unplaced(unplaced)}</>}
      {none && thin === 0 && !noneOnDays && <> {t.nothingFound}</>}
      {thin > 0 && !narrowed && days === null && <> {t.thinHidden(thin)}</>}
      {thin > 0 && (narrowed || days !== null) && (
        <>
          {" "}
          <button type="button" data-action="showThin">
            {t.thinFitting(thin)}
          </button>
        </>
      )}
      {days !== null && (
        <>
          {" "}
          {t[noneOnDays ? "noneOnDays" : "onlyDays"](formatDays(language, days.from, days.to))}{" "}
          <button type="button" data-action="allDays">
            {t.allDays}
          </button>
        </>
      )}
      {narrowed && (
        <>
          {" "}
          <button type="button" data-action="clearFilters">
            {t.clearFilters}
          </button>
        </>
      )}
    </p>
  );
}
