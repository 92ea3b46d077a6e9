import type { FeatureCollection } from "geojson";
import { toWorld } from "../model/mercator";
import type { Bounds } from "../model/model";
import type { BandLayer } from "../select/bands";
import { frameOf, type Camera, type Point } from "../select/camera";
import type { Mark } from "../select/marks";
import { areaPath } from "./areaPath";
import { groundScale, groundUnder } from "./groundFrame";
import { markShapes, pinShape } from "./markShapes";

interface Props {
  readonly marks: readonly Mark[];
  readonly bands: readonly BandLayer[];
  /** The areas of 2020–2023, where the reader asked for them. */
  readonly since: FeatureCollection | null;
  readonly camera: Camera;
  readonly firstView: Bounds;
  /** Ids of the events that are lit. */
  readonly lit: ReadonlySet<string>;
  /** What a mark is called. */
  readonly name: (mark: Mark) => string;
  /** What stands beside the sign of an event that is off the map. */
  readonly awayText: (mark: Mark) => string;
}

/**
 * Marks over the ground. Places are in per cent of the frame, so that CSS alone keeps them on the ground at any size;
 * signs and letters are in pixels, so that they stay legible. No `style` attribute: the policy would drop it.
 */
export function SvgMarks({ marks, bands, since, camera, firstView, lit, name, awayText }: Props) {
  const frame = frameOf(camera.size);
  const { x, y, width, height } = groundUnder(firstView, camera);
  const groundBoxText = [x, y, width, height].map((value) => value.toFixed(2)).join(" ");
  const scale = groundScale(firstView);
  const bandPath = (path: BandLayer["path"]): string =>
    path
      .map((position, index) => {
        const world = toWorld(position);
        return `${index === 0 ? "M" : "L"}${scale.x(world.x).toFixed(1)} ${scale.y(world.y).toFixed(1)}`;
      })
      .join("");
  const at = ({ x, y }: Point): { readonly x: string; readonly y: string } => ({
    x: percent((x - frame.left) / frame.side),
    y: percent((y - frame.top) / frame.side),
  });
  const share = (pixels: number): string => percent(pixels / frame.side);
  return (
    <svg class="marks" width="100%" height="100%" overflow="visible">
      <svg width="100%" height="100%" overflow="visible" viewBox={groundBoxText} preserveAspectRatio="none">
        {since !== null && (
          <path class="since" d={areaPath(firstView, since)} fill-rule="evenodd" vector-effect="non-scaling-stroke" />
        )}
        {bands.map((band, index) => (
          <path
            key={`${band.event}-${String(index)}`}
            class={classes("band", lit.has(band.event))}
            d={bandPath(band.path)}
            vector-effect="non-scaling-stroke"
            stroke-opacity={(band.share * (lit.has(band.event) ? 0.8 : 0.34)).toFixed(3)}
          />
        ))}
      </svg>
      {marks.flatMap(({ event, discs }) =>
        discs.map((disc, index) => {
          const spot = at(disc.at);
          return (
            <circle
              key={`${event.id}-${String(index)}`}
              class={classes("disc", lit.has(event.id))}
              cx={spot.x}
              cy={spot.y}
              r={share(disc.radius)}
            />
          );
        }),
      )}
      {marks.map((mark) => (
        <Sign
          key={mark.event.id}
          mark={mark}
          spot={at(mark.anchor)}
          lit={lit.has(mark.event.id)}
          name={name(mark)}
          beside={mark.awayMeters === null ? "" : awayText(mark)}
        />
      ))}
    </svg>
  );
}

function Sign({
  mark,
  spot,
  lit,
  name,
  beside,
}: {
  readonly mark: Mark;
  readonly spot: { readonly x: string; readonly y: string };
  readonly lit: boolean;
  readonly name: string;
  readonly beside: string;
}) {
  const dx = mark.at.x - mark.anchor.x;
  const dy = mark.at.y - mark.anchor.y;
  const aside = Math.hypot(dx, dy) > 4;
  const move = `translate(${dx.toFixed(1)} ${dy.toFixed(1)})`;
  return (
    <svg x={spot.x} y={spot.y} overflow="visible">
      <a href={`#event=${mark.event.id}`} aria-label={name} {...(lit ? { "aria-current": "true" } : {})}>
        <g data-event={mark.event.id} class={classes(`sign tone-${mark.tone}`, lit)}>
          {aside && <path class="leader" d={`M0 0L${dx.toFixed(1)} ${dy.toFixed(1)}`} />}
          {aside && <circle class="anchor" r="2.5" />}
          <g transform={move}>
            <circle class="halo" r="17" />
            <path class="shape" d={mark.pin ? pinShape : markShapes[mark.event.kind]} />
            <text class="figure" dy={mark.event.kind === "equipment" ? "7" : "4.5"}>
              {mark.number}
            </text>
            {beside !== "" && (
              <text class="beside" x="20" dy="4">
                {beside}
              </text>
            )}
          </g>
        </g>
      </a>
    </svg>
  );
}

function classes(name: string, lit: boolean): string {
  return lit ? `${name} lit` : name;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
