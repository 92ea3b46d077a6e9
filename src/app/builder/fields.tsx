/** The fields of the builder's form. */
import { sizeOf, usualHeight, usualWidth } from "../../embed/embedSize";
import { formatDay } from "../../i18n/format";
import { firstDay, lastDay } from "../../model/days";
import { layerSwitches, switches, themes } from "../../state/viewState";
import type { BuilderContext } from "./Builder";
import { Check, Pixels, Select } from "./inputs";

/** Which report, or which step of which lesson. */
export function ShownFields({ state: { mode, view }, choices, words, change }: BuilderContext) {
  if (mode !== "lesson")
    return (
      <Select
        id="event"
        label={words.event}
        value={view.focus.kind === "event" ? view.focus.event : ""}
        choose={(event) => {
          change({ type: "eventChosen", event });
        }}
        options={[
          ["", words.anyEvent],
          ...choices.events.map(({ id, number, title }) => [id, `${String(number)}. ${title}`] as const),
        ]}
      />
    );
  const { lesson: at } = view;
  const lesson = choices.lessons.find(({ id }) => id === at?.lesson);
  const choose = (id: string, step: number): void => {
    change({ type: "lessonChosen", lesson: id, step });
  };
  return (
    <>
      <Select
        id="lesson"
        label={words.lesson}
        value={at?.lesson ?? ""}
        choose={(id) => {
          choose(id, 1);
        }}
        options={choices.lessons.map(({ id, title }) => [id, title])}
      />
      <Select
        id="step"
        label={words.step}
        value={String(at?.step ?? 1)}
        choose={(step) => {
          choose(at?.lesson ?? "", Number(step));
        }}
        options={(lesson?.steps ?? []).map((title, index) => [String(index + 1), words.stepName(index + 1, title)])}
      />
    </>
  );
}

/** The days that can be chosen, in order. */
const allDays = Array.from({ length: 32 }, (_, index) => {
  const day = new Date(`${firstDay}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + index);
  return day.toISOString().slice(0, 10);
}).filter((day) => day <= lastDay);

export function DaysFields({ state: { view }, words, change }: BuilderContext) {
  const { days, language } = view;
  const options = (from: string): readonly (readonly [string, string])[] =>
    allDays.filter((day) => day >= from).map((day) => [day, formatDay(language, day)]);
  return (
    <fieldset class="builder-row">
      <legend>{words.days}</legend>
      <Select
        id="first-day"
        label={words.firstDay}
        value={days?.from ?? ""}
        choose={(from) => {
          change({ type: "daysChosen", from, to: days?.to ?? from });
        }}
        options={[["", words.allDays], ...options("")]}
      />
      {days !== null && (
        <Select
          id="last-day"
          label={words.lastDay}
          value={days.to}
          choose={(to) => {
            change({ type: "daysChosen", from: days.from, to });
          }}
          options={options(days.from)}
        />
      )}
    </fieldset>
  );
}

export function SizeFields({ state, words, change }: BuilderContext) {
  const { mode, fluid, width, height } = state;
  return (
    <fieldset>
      <legend>{words.size}</legend>
      {[true, false].map((wide) => (
        <label key={String(wide)} class="builder-choice">
          <input
            type="radio"
            name="fluid"
            checked={fluid === wide}
            onChange={() => {
              change({ type: "sized", size: { fluid: wide } });
            }}
          />
          <span>{wide ? words.fluid : words.fixed}</span>
        </label>
      ))}
      <div class="builder-row">
        {!fluid && (
          <Pixels
            id="width"
            label={words.width}
            typed={width}
            usual={usualWidth}
            words={words}
            type={(typed) => {
              change({ type: "sized", size: { width: typed } });
            }}
          />
        )}
        <Pixels
          id="height"
          label={words.height}
          typed={height}
          usual={usualHeight[mode]}
          words={words}
          type={(typed) => {
            change({ type: "sized", size: { height: typed } });
          }}
        />
      </div>
      {(outside(width, sizeOf(state).width) || outside(height, sizeOf(state).height)) && (
        <p class="note">{`${String(sizeOf(state).width)} × ${String(sizeOf(state).height)}`}</p>
      )}
    </fieldset>
  );
}

export function ThemeField({ state: { view }, words, change }: BuilderContext) {
  return (
    <Select
      id="theme"
      label={words.theme}
      value={view.theme ?? ""}
      choose={(chosen) => {
        change({ type: "themeChosen", theme: themes.find((theme) => theme === chosen) ?? null });
      }}
      options={[["", words.themes.reader], ...themes.map((theme) => [theme, words.themes[theme]] as const)]}
    />
  );
}

/** Whether something else was typed than what is used. */
function outside(typed: string, used: number): boolean {
  return typed.trim() !== "" && Number(typed) !== used;
}

export function LayerFields({ state: { view, mode }, words, change }: BuilderContext) {
  return (
    <details>
      <summary>{words.more}</summary>
      <fieldset>
        <legend>{words.ground}</legend>
        {layerSwitches.map((layer) => (
          <Check
            key={layer}
            label={words.layers[layer]}
            on={!view.hidden.includes(layer)}
            turn={(shown) => {
              change({ type: "layerSwitched", layer, shown });
            }}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.also}</legend>
        {switches
          .filter((name) => name !== "leftOut" || mode === "reader")
          .map((name) => (
            <Check
              key={name}
              label={words.switches[name]}
              on={view.on.includes(name)}
              turn={(on) => {
                change({ type: "switched", name, on });
              }}
            />
          ))}
      </fieldset>
    </details>
  );
}
