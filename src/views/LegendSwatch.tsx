export type GroundKind =
  "line" | "border" | "oblast" | "held" | "water" | "river" | "relief" | "terrain" | "road" | "district" | "names";
export type SwatchKind = GroundKind | "disc" | "band" | "stack";

/** A piece of the ground, or of what is drawn under a sign, with the classes that it has on the map. */
export function GroundSwatch({ kind }: { readonly kind: SwatchKind }) {
  return (
    <svg class="swatch" width="34" height="24" viewBox="0 0 34 24" aria-hidden="true">
      <Inside kind={kind} />
    </svg>
  );
}

function Inside({ kind }: { readonly kind: SwatchKind }) {
  switch (kind) {
    case "disc":
      return <circle class="disc" cx="17" cy="12" r="10" />;
    case "band":
      return <path class="band" d="M2 16 32 8" stroke-opacity="0.34" />;
    case "stack":
      return <path class="leader swatch-stack" d="M12 2H22V22H12" />;
    case "held":
      return <path class="swatch-held" d="M1 23 23 1M-11 23 11 1M13 23 35 1M23 23 45 1" />;
    case "water":
      return <rect class="water" x="1" y="1" width="32" height="22" />;
    case "relief":
      return <path class="swatch-relief" d="M0 24 12 7 18 16 25 11 34 24Z" />;
    case "terrain":
      return <path class="swatch-relief" d="M0 23 7 14H11L17 3 20 9 23 6 27 14H28L34 23Z" />;
    case "names":
      return (
        <g class="name town">
          <circle class="dot" cx="5" cy="12" r="2.5" />
          <text x="11" y="16">
            Aa
          </text>
        </g>
      );
    case "line":
    case "border":
    case "oblast":
    case "river":
    case "road":
    case "district":
      return (
        <>
          {kind === "line" && <path class="line-casing" d="M1 12H33" />}
          <path class={kind} d="M1 12H33" />
        </>
      );
  }
}
