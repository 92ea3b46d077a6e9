import { isThin, numberedEvents } from "../select/visibleEvents";
import { kinds, speakers, statuses, type ViewState } from "../state/viewState";
import type { ViewContext } from "./context";
import { Switch } from "./Switch";

/** What narrows the reports that are shown: words, side, kind, status; and the switch for the thinly sourced. Fields come when live: see `Switch`. */
export function Filters({ state, t, model, live }: ViewContext & { readonly state: ViewState }) {
  const thin = numberedEvents(model).filter(({ event }) => isThin(event)).length;
  const narrowed = state.side !== null || state.kind !== null || state.status !== null;
  return (
    <div class="filters" role="search" aria-label={t.filters}>
      <label class="find">
        {t.find}
        {live && <input type="search" data-filter="find" value={state.find} maxLength={60} autocomplete="off" />}
      </label>
      <details
        class="choices"
        ref={(details) => {
          // Opened where a link narrows, and otherwise left to the reader's hand.
          if (details !== null && narrowed) details.open = true;
        }}
      >
        <summary>{t.filters}</summary>
        {live && (
          <>
            <Choice
              name="side"
              label={t.side}
              all={t.anySide}
              chosen={state.side}
              choices={speakers}
              words={t.speaker}
            />
            <Choice name="kind" label={t.kindOf} all={t.anyKind} chosen={state.kind} choices={kinds} words={t.kind} />
            <Choice
              name="status"
              label={t.statusOf}
              all={t.anyStatus}
              chosen={state.status}
              choices={statuses}
              words={t.statusName}
            />
          </>
        )}
      </details>
      {thin > 0 && (
        <Switch name="thin" on={state.on} live={live}>
          {t.thin(thin)}
        </Switch>
      )}
      <Switch name="pins" on={state.on} live={live}>
        {t.pins}
      </Switch>
    </div>
  );
}

interface ChoiceProps<Name extends string> {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly chosen: Name | null;
  readonly choices: readonly Name[];
  readonly words: { readonly [N in Name]: string };
}

function Choice<Name extends string>({ name, label, all, chosen, choices, words }: ChoiceProps<Name>) {
  return (
    <label>
      {label}
      <select data-filter={name}>
        <option value="" selected={chosen === null}>
          {all}
        </option>
        {choices.map((choice) => (
          <option key={choice} value={choice} selected={choice === chosen}>
            {words[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
