import { statuses, type LayerSwitch, type Switch } from "../state/viewState";
import type { ComponentChildren } from "preact";
import type { EventKind, Status } from "../model/types";
import type { Tone } from "../select/mark";
import type { PageMessages } from "../i18n/pageMessages";
import { GroundSwatch, type GroundKind } from "./LegendSwatch";
import type { ViewContext } from "./context";

/** Draws a sign as the map has it; a cluster's where there is no kind. */
export type SignOf = (of: {
  readonly kind: EventKind | null;
  readonly tone?: Tone;
  readonly status?: Status;
  readonly number?: number;
}) => ComponentChildren;

/** What the ground has, from the strongest sign to the quietest: whose passport it is, by which switch it goes, up to which zoom it is drawn. */
const ground: readonly {
  readonly kind: GroundKind;
  readonly passport: string;
  readonly layer?: LayerSwitch;
  /** What it is that the reader may switch on. */
  readonly more?: Switch;
  readonly until?: number;
  /** Only the engine draws it: the simple map keeps to what is needed to read it. */
  readonly engine?: true;
}[] = [
  { kind: "line", passport: "line-of-contact" },
  { kind: "border", passport: "borders" },
  { kind: "oblast", passport: "nagorno-karabakh", layer: "oblast" },
  { kind: "held", passport: "nagorno-karabakh", layer: "held" },
  { kind: "water", passport: "water", layer: "waters" },
  { kind: "river", passport: "rivers", until: 10, engine: true },
  { kind: "relief", passport: "relief", layer: "relief", until: 9.5 },
  { kind: "terrain", passport: "relief", more: "terrain", engine: true },
  { kind: "road", passport: "roads", layer: "roads", until: 9, engine: true },
  { kind: "district", passport: "rayon-lines", layer: "districts", until: 10, engine: true },
  { kind: "names", passport: "towns", layer: "names" },
];

const kinds = [
  "fighting",
  "shelling",
  "casualties",
  "ceasefire",
  "equipment",
  "statement",
] as const satisfies EventKind[];
const tones = ["azerbaijani", "armenian", "both"] as const;

/**
 * What the map's signs mean, each drawn as the map draws it, and the switches of its layers. Prerendered and never drawn anew: the
 * boxes become fields when the browser has taken over (`app/keepLegend.ts`; why not before says `Switch`), what is off is told by CSS.
 */
export function Legend({
  words,
  model,
  t,
  sign,
}: ViewContext & { readonly words: PageMessages; readonly sign: SignOf }) {
  const { legendItems: items } = words;
  return (
    <details class="legend" id="legend">
      <summary>{words.legend}</summary>
      <div class="legend-body">
        <h3>{words.legendReports}</h3>
        <ul class="legend-kinds">
          {kinds.map((kind) => (
            <li key={kind}>
              {sign({ kind })}
              {t.kind[kind]}
            </li>
          ))}
        </ul>
        <ul>
          {statuses.map((status) => (
            <li key={status}>
              {sign({ kind: "ceasefire", status })}
              {t.status[status]}
            </li>
          ))}
          {tones.map((tone) => (
            <li key={tone} class="legend-tones">
              {sign({ kind: "ceasefire", tone })}
              {items.tones[tone]}
            </li>
          ))}
          <li>
            {sign({ kind: null, number: 3 })}
            {items.cluster}
          </li>
          <li>
            {sign({ kind: "statement" })}
            {items.away}
          </li>
          {(["disc", "band", "stack"] as const).map((kind) => (
            <li key={kind}>
              <GroundSwatch kind={kind} />
              {items[kind]}
            </li>
          ))}
        </ul>
        <h3>{words.legendGround}</h3>
        <ul>
          {ground
            .filter(({ passport }) => model.layers.some(({ id }) => id === passport))
            .map(({ kind, passport, layer, more, until, engine }) => (
              <li key={kind} data-until={until} class={engine === true ? "engine-only" : undefined}>
                <GroundSwatch kind={kind} />
                <span>
                  {layer === undefined && more === undefined ? (
                    items[kind]
                  ) : (
                    <label>
                      {items[kind]} <span class="box" data-layer={layer} data-switch={more} />
                    </label>
                  )}{" "}
                  <PassportLink words={words} passport={passport} what={items[kind]} />
                  {until !== undefined && <small class="too-near">{words.tooNear}</small>}
                </span>
              </li>
            ))}
        </ul>
        <label class="switch">
          <span class="box" data-switch="since" /> {words.sinceLayer}
        </label>
      </div>
    </details>
  );
}

/** The way to the passport of what a sign stands for. */
function PassportLink({
  words,
  passport,
  what,
}: {
  readonly words: PageMessages;
  readonly passport: string;
  readonly what: string;
}) {
  return (
    <a href={`#passport-${passport}`} aria-label={words.passportOf(what)}>
      {words.passportMark}
    </a>
  );
}
