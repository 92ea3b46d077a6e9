import type { Point } from "../select/camera";
import type { EventKind, Status } from "../model/types";
import { leads, markId, type Mark, type Tone } from "../select/mark";
import { clusterShape, figureDrop, markShapes, pinShape } from "./markShapes";

/** How far below its middle the figures' line stands, in pixels: half the height of a figure. */
const BASELINE = 4.4;

/** Where the words stand beside a sign: their start, middle or end, from its middle. */
const BESIDE = {
  right: { x: 20, y: BASELINE, "text-anchor": "start" },
  left: { x: -20, y: BASELINE, "text-anchor": "end" },
  below: { x: 0, y: 30, "text-anchor": "middle" },
  above: { x: 0, y: -21, "text-anchor": "middle" },
  under: { x: 17, y: 30, "text-anchor": "end" },
  over: { x: 17, y: -21, "text-anchor": "end" },
} as const;

/** A mark's shape: its kind's, the bare pin's or the cluster's. */
export function shapeOf({ event, others, pin }: Pick<Mark, "event" | "others" | "pin">): string {
  return pin ? pinShape : others.length > 0 ? clusterShape : markShapes[event.kind];
}

/** A numbered sign, a link to its report; a cluster's shows how many reports it stands for, and leads to where they part. */
export function Sign({
  mark,
  spot,
  lit,
  name,
  href,
}: {
  readonly mark: Mark;
  readonly spot: { readonly x: string; readonly y: string };
  readonly lit: boolean;
  readonly name: string;
  readonly href: string;
}) {
  const { at, anchor, others, status, tone, number, beside, reach, pin } = mark;
  const aside = leads(mark);
  const shape = shapeOf(mark);
  const group = others.length > 0;
  const move = place({ x: at.x - anchor.x, y: at.y - anchor.y });
  return (
    <svg x={spot.x} y={spot.y} overflow="visible">
      <a href={href} aria-label={name} {...(lit ? { "aria-current": "true" } : {})}>
        <g data-event={markId(mark)} class={`sign tone-${tone}${group ? " cluster" : ""}${lit ? " lit" : ""}`}>
          {aside && <path class="leader" d={`M0 0L${move}`} />}
          {aside && <circle class="anchor" r="2.5" />}
          <g {...(at === anchor ? {} : { transform: `translate(${move})` })}>
            <circle class="hit" r={reach.toFixed(1)} />
            <circle class="halo" r="20" />
            <Figure
              shape={shape}
              status={group || pin ? "outsideOnly" : status}
              text={group ? others.length + 1 : number}
            />
            {beside !== null && (
              <text class="beside" {...BESIDE[beside.side]}>
                {beside.lines.length === 1
                  ? beside.lines
                  : beside.lines.map((line, index) => (
                      <tspan key={line} x={BESIDE[beside.side].x} dy={index === 0 ? -7 : 14}>
                        {line}
                      </tspan>
                    ))}
              </text>
            )}
          </g>
        </g>
      </a>
    </svg>
  );
}

/** What a sign is made of: the ring by status, the shape by kind, the number. */
function Figure({
  shape,
  status,
  text,
}: {
  readonly shape: string;
  readonly status: Status;
  readonly text: number | null;
}) {
  return (
    <>
      {status !== "outsideOnly" && <path class={`ring ${status}`} d={shape} />}
      <path class="shape" d={shape} />
      {text !== null && (
        <text class="figure" dy={BASELINE + figureDrop(shape)}>
          {text}
        </text>
      )}
    </>
  );
}

/** A sign as the map draws it, for the list and the legend; a cluster's where there is no kind. */
export function SignIcon({
  kind,
  tone = "both",
  status = "outsideOnly",
  number = null,
}: {
  readonly kind: EventKind | null;
  readonly tone?: Tone;
  readonly status?: Status;
  readonly number?: number | null;
}) {
  return (
    <svg
      class={`sign tone-${tone}${kind === null ? " cluster" : ""}`}
      width="36"
      height="36"
      viewBox="-18 -18 36 36"
      aria-hidden="true"
    >
      <Figure shape={kind === null ? clusterShape : markShapes[kind]} status={status} text={number} />
    </svg>
  );
}

function place({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
