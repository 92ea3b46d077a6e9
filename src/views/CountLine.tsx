import { formatDays } from "../i18n/format";
import { isThin, numberedEvents } from "../select/visibleEvents";
import type { ViewState } from "../state/viewState";
import type { ViewContext } from "./context";

/** How many of the reports are shown, why not all, and the way back to all of them. */
export function CountLine({ state, model, t, language, events }: ViewContext & { readonly state: ViewState }) {
  const all = numberedEvents(model);
  const shown = new Set(events.map(({ event }) => event.id));
  const thin = state.on.includes("thin") ? 0 : all.filter(({ event }) => isThin(event) && !shown.has(event.id)).length;
  const narrowed = state.side !== null || state.kind !== null || state.status !== null || state.find !== "";
  return (
    <p class="count" role="status">
      {t.countShown(events.length, all.length)}.{events.length === 0 && <> {t.nothingFound}</>}
      {thin > 0 && !narrowed && state.days === null && <> {t.thinHidden(thin)}</>}
      {state.days !== null && (
        <>
          {" "}
          {t.onlyDays(formatDays(language, state.days.from, state.days.to))}{" "}
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
