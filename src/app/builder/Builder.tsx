import type { ComponentChildren } from "preact";
import { carried, titleOf, type BuilderState, type Change, type Choices } from "../../embed/builder";
import { formatList } from "../../i18n/format";
import type { BuilderWords } from "../../i18n/builderWords";
import { embedModes } from "../../state/embedModes";
import { DaysFields, LayerFields, ShownFields, SizeFields, ThemeField } from "./fields";
import { Outputs, type OutputName } from "./Outputs";
import { Preview } from "./Preview";

/** What the form is drawn from and how it answers. */
export interface BuilderContext {
  readonly state: BuilderState;
  readonly choices: Choices;
  readonly words: BuilderWords;
  /** Where the site stands: absolute, with a slash at its end. */
  readonly address: string;
  /** What came of the last copying or keeping; `null` once the state has changed. */
  readonly said: Said | null;
  readonly change: (change: Change) => void;
  readonly copy: (output: OutputName, field: HTMLTextAreaElement) => void;
  readonly takeView: () => void;
}

export type Said =
  { readonly kind: "copied" | "selected"; readonly output: OutputName } | { readonly kind: "viewTaken" };

/** The form, what it makes, and the code. A pure function of its state. */
export function Builder(context: BuilderContext) {
  const { state, words, choices, change } = context;
  const parts = carried(state);
  return (
    <div class="builder">
      <form
        class="builder-form"
        aria-label={words.title}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <fieldset>
          <legend>{words.what}</legend>
          {embedModes.map((mode) => (
            <label key={mode} class="builder-choice">
              <input
                type="radio"
                name="mode"
                value={mode}
                checked={state.mode === mode}
                onChange={() => {
                  change({ type: "modeChosen", mode });
                }}
              />
              <span>
                <b>{words.modes[mode].name}</b> <small>{words.modes[mode].hint}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <ShownFields {...context} />
        {state.mode !== "lesson" && <DaysFields {...context} />}
        <SizeFields {...context} />
        <ThemeField {...context} />
        {state.mode !== "lesson" && <LayerFields {...context} />}
        {parts.length > 0 && (
          <p class="note">
            {words.carried(
              formatList(
                state.view.language,
                parts.map((part) => words.carriedParts[part]),
              ),
            )}{" "}
            <button
              type="button"
              onClick={() => {
                change({ type: "carriedDropped" });
              }}
            >
              {words.dropCarried}
            </button>
          </p>
        )}
        {state.dropped.length > 0 && <p class="note">{words.dropped(state.dropped.join(", "))}</p>}
        <p class="hint">{words.language}</p>
      </form>
      <div class="builder-result">
        <Section id="code" title={words.code}>
          <Outputs {...context} />
        </Section>
        <Section id="preview" title={words.preview}>
          <Preview title={titleOf(state, choices)} {...context} />
        </Section>
      </div>
    </div>
  );
}

function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
