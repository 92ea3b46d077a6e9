import type { ComponentChildren } from "preact";
import type { EventKind, Status } from "../model/types";
import type { Tone } from "../select/mark";
import { statuses, type ViewState } from "../state/viewState";
import type { ViewContext } from "./context";
import { Switch } from "./Switch";

/** Draws a sign as the map has it; a cluster's where there is no kind. */
export type SignOf = (of: {
  readonly kind: EventKind | null;
  readonly tone?: Tone;
  readonly status?: Status;
  readonly number?: number;
}) => ComponentChildren;

/** What the map's signs mean: the kinds that are on it, and both sides always. The swatches carry the classes and the shapes of the map itself. */
export function Legend({
  sign,
  on,
  live,
  t,
  events,
}: ViewContext & { readonly sign: SignOf; readonly on: ViewState["on"] }) {
  const { legendItems: items } = t;
  const kinds = new Set(events.map(({ event }) => event.kind));
  return (
    <details class="legend">
      <summary>{t.legend}</summary>
      <ul>
        <Item kind="line" label={items.line} />
        <Item kind="held" label={items.held} />
        <Item kind="oblast" label={items.oblast} />
        <Item kind="border" label={items.border} />
        <Item kind="disc" label={items.disc} />
        {[...kinds].map((kind) => (
          <li key={kind}>
            {sign({ kind })} {t.kind[kind]}
          </li>
        ))}
        {live &&
          statuses.map((status) => (
            <li key={status}>
              {sign({ kind: "ceasefire", status })} {t.status[status]}
            </li>
          ))}
        {live && (
          <li>
            {sign({ kind: null, number: 3 })} {items.cluster}
          </li>
        )}
        {(["azerbaijani", "armenian", "both"] as const).map((tone) => (
          <Item key={tone} kind={`tone-${tone}`} label={items.tones[tone]} />
        ))}
      </ul>
      <Switch name="since" on={on} live={live}>
        {t.sinceLayer}
      </Switch>
    </details>
  );
}

function Item({ kind, label }: { readonly kind: string; readonly label: string }) {
  return (
    <li>
      <svg class="swatch" width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
        <Swatch kind={kind} />
      </svg>
      {label}
    </li>
  );
}

function Swatch({ kind }: { readonly kind: string }) {
  if (kind === "disc" || kind.startsWith("tone-")) return <circle class={kind} cx="17" cy="8" r="7" />;
  if (kind === "held") return <path class="swatch-held" d="M1 15 15 1M9 15 23 1M17 15 31 1" />;
  return (
    <>
      <path class={`${kind}-casing`} d="M1 8H33" />
      <path class={kind} d="M1 8H33" />
    </>
  );
}
