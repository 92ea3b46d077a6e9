import { groundUnits, type GroundBox } from "./groundFrame";

/** The paths of the ground, in ground units. Made at build time by `groundPaths`. */
export interface GroundPaths {
  readonly armenia: string;
  readonly azerbaijan: string;
  readonly water: string;
  readonly borders: string;
  readonly oblast: string;
  readonly held: string;
  readonly line: string;
  /** The box beyond which there is no data, in ground units: everything fades to paper towards it. */
  readonly edge: GroundBox;
}

/** How far the paper over the edges reaches beyond them, in ground units. */
const MARGIN = 60;

/**
 * The map without its marks: prerendered once, then only moved by its `viewBox`. Never hydrated, so its geometry is sent once.
 * Each path stands once in `<defs>` and is drawn by `<use>`: casing and stroke, map and locator share it.
 */
export function Ground({ paths }: { readonly paths: GroundPaths }) {
  const edge = {
    x: Math.round(paths.edge.x),
    y: Math.round(paths.edge.y),
    width: Math.round(paths.edge.width),
    height: Math.round(paths.edge.height),
  };
  const wide = {
    x: edge.x - MARGIN,
    y: edge.y - MARGIN,
    width: edge.width + 2 * MARGIN,
    height: edge.height + 2 * MARGIN,
  };
  return (
    <svg
      class="ground"
      id="ground"
      viewBox={`0 0 ${String(groundUnits)} ${String(groundUnits)}`}
      aria-hidden="true"
      focusable="false"
      overflow="visible"
      // A ring may run either way (groundArcs.ts), also round a hole.
      fill-rule="evenodd"
      clip-rule="evenodd"
    >
      <defs>
        <Outline id="g-armenia" d={paths.armenia} />
        <Outline id="g-azerbaijan" d={paths.azerbaijan} />
        <Outline id="g-water" d={paths.water} />
        <Outline id="g-borders" d={paths.borders} />
        <Outline id="g-oblast" d={paths.oblast} />
        <Outline id="g-held" d={paths.held} />
        <Outline id="g-line" d={paths.line} />
        <pattern id="g-hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="scale(1.44)">
          <path class="hatch" d="M-3 3 3-3M0 12 12 0M9 15 15 9" />
        </pattern>
        <clipPath id="g-in-armenia">
          <use href="#g-armenia" />
        </clipPath>
        <clipPath id="g-in-azerbaijan">
          <use href="#g-azerbaijan" />
        </clipPath>
        {/* What neither country covers: white is drawn, black is not. */}
        <mask id="g-beyond">
          <rect {...edge} fill="#fff" />
          <use href="#g-armenia" />
          <use href="#g-azerbaijan" />
        </mask>
        <Fade id="g-fade-west" x1="0" x2="1" />
        <Fade id="g-fade-east" x1="1" x2="0" />
        <Fade id="g-fade-north" y1="0" y2="1" />
        <Fade id="g-fade-south" y1="1" y2="0" />
      </defs>
      <rect class="neighbours" mask="url(#g-beyond)" {...edge} />
      <use class="armenia" href="#g-armenia" />
      <use class="azerbaijan" href="#g-azerbaijan" />
      <use class="inner-armenia" href="#g-armenia" clip-path="url(#g-in-armenia)" />
      <use class="inner-azerbaijan" href="#g-azerbaijan" clip-path="url(#g-in-azerbaijan)" />
      <use class="water" data-layer="waters" href="#g-water" />
      <use class="held" data-layer="held" href="#g-held" fill="url(#g-hatch)" />
      <use class="border-casing" href="#g-borders" />
      <use class="border" href="#g-borders" />
      <use class="oblast" data-layer="oblast" href="#g-oblast" />
      <use class="line-exactness" href="#g-line" />
      <use class="line-band" href="#g-line" />
      <use class="line-casing" href="#g-line" />
      <use class="line" href="#g-line" />
      {/* Wider than the box, so that no outline of it is left standing on the smallest map. */}
      <rect fill="url(#g-fade-west)" x={wide.x} y={wide.y} width={edge.width / 10 + MARGIN} height={wide.height} />
      <rect
        fill="url(#g-fade-east)"
        x={edge.x + edge.width * 0.9}
        y={wide.y}
        width={edge.width / 10 + MARGIN}
        height={wide.height}
      />
      <rect fill="url(#g-fade-north)" x={wide.x} y={wide.y} width={wide.width} height={edge.height / 10 + MARGIN} />
      <rect
        fill="url(#g-fade-south)"
        x={wide.x}
        y={edge.y + edge.height * 0.9}
        width={wide.width}
        height={edge.height / 10 + MARGIN}
      />
    </svg>
  );
}

/** A stroke keeps its width on the screen. An attribute, since a descendant selector does not reach into what `<use>` draws. */
function Outline({ id, d }: { readonly id: string; readonly d: string }) {
  return <path id={id} d={d} vector-effect="non-scaling-stroke" />;
}

function Fade({
  id,
  x1 = "0",
  y1 = "0",
  x2 = "0",
  y2 = "0",
}: {
  readonly id: string;
  readonly x1?: string;
  readonly y1?: string;
  readonly x2?: string;
  readonly y2?: string;
}) {
  return (
    <linearGradient id={id} x1={x1} y1={y1} x2={x2} y2={y2}>
      <stop class="paper-solid" offset="0" />
      <stop class="paper-solid" offset="0.12" />
      <stop class="paper-clear" offset="1" />
    </linearGradient>
  );
}
