import type { ComponentChildren } from "preact";
import { compareClaims, type Voices } from "../select/compare";
import type { ViewState } from "../state/viewState";
import { ClaimList } from "./ClaimList";
import type { StillContext, ViewContext } from "./context";
import { Disagreements } from "./Disagreements";
import { FigureTables } from "./FigureTables";
import { Text } from "./Text";

/** Draws the comparison for a view. */
export type DrawCompare = (state: ViewState, context: ViewContext) => ComponentChildren;

/** What each side says, side by side: of the report that is open, or of all that are shown; then the figures and the disagreements. */
export function Compare({ state, ...context }: StillContext & { readonly state: ViewState }) {
  const { model, t, language, events, live } = context;
  const { focus } = state;
  // Without a script the columns stand in the cards, and are not sent a second time.
  const shown = events.filter(({ event }) => live && (focus.kind !== "event" || event.id === focus.event));
  return (
    <>
      <h2 id="compare-heading">{t.compare}</h2>
      <p class="hint">{t.compareHint}</p>
      {shown.map(({ number, event }) => (
        <details key={event.id} class="compared" open={focus.kind === "event"}>
          <summary>
            {number}. <Text of={event.title} language={language} />
          </summary>
          <VoiceColumns voices={compareClaims(model, event.id)} heading="h3" {...context} />
          <a href={`#event=${event.id}`}>{t.openReport}</a>
        </details>
      ))}
      <FigureTables {...context} />
      <Disagreements {...context} />
    </>
  );
}

/** Three columns of equal weight, always all three: silence of a side is shown as such. In the alphabet's order of their names. */
export function VoiceColumns({
  voices,
  heading: Heading,
  ...context
}: StillContext & { readonly voices: Voices; readonly heading: "h3" | "h5" }) {
  const { t } = context;
  return (
    <div class="voices">
      {(["armenian", "azerbaijani", "outside"] as const).map((side) => (
        <section key={side} class={`voice side-${side}`}>
          <Heading>{t.voice[side]}</Heading>
          {voices[side].length === 0 ? (
            <p class="silent">{t.silent}</p>
          ) : (
            <ClaimList claims={voices[side]} {...context} />
          )}
        </section>
      ))}
    </div>
  );
}
