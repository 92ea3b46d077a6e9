import type { ViewContext } from "./context";

/** What the map's signs mean. The swatches carry the classes of the map itself. */
export function Legend({ t }: ViewContext) {
  const { legendItems: items } = t;
  return (
    <details class="legend" open>
      <summary>{t.legend}</summary>
      <ul>
        <Item kind="line" label={items.line} />
        <Item kind="held" label={items.held} />
        <Item kind="oblast" label={items.oblast} />
        <Item kind="border" label={items.border} />
        <Item kind="disc" label={items.disc} />
        <Item kind="tone-azerbaijani" label={items.tones.azerbaijani} />
        <Item kind="tone-armenian" label={items.tones.armenian} />
        <Item kind="tone-both" label={items.tones.both} />
      </ul>
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
