import { formatDays } from "../i18n/format";
import { numberedEvents } from "../select/visibleEvents";
import type { ViewState } from "../state/viewState";
import type { ViewContext } from "./context";

/** How many of the reports are shown, and why not all; the way back to all of them. */
export function DaysNotice({ state, model, t, language, events }: ViewContext & { readonly state: ViewState }) {
  return (
    <p class="count" role="status">
      {t.countShown(events.length, numberedEvents(model).length)}.
      {state.days !== null && (
        <>
          {" "}
          {t.onlyDays(formatDays(language, state.days.from, state.days.to))}{" "}
          <button type="button" data-action="allDays">
            {t.allDays}
          </button>
        </>
      )}
    </p>
  );
}
