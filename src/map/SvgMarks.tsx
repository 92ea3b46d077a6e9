import type { FeatureCollection } from "geojson";
import { toWorld } from "../model/mercator";
import type { Bounds } from "../model/model";
import type { BandLayer } from "../select/bands";
import { frameOf, type Camera, type Point } from "../select/camera";
import type { Mark } from "../select/mark";
import { bracketOf } from "../select/spread";
import { areaPath, sinceKind } from "./areaPath";
import { groundScale, groundUnder } from "./groundFrame";
import { Sign } from "./SvgSign";

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
  /** Where a mark leads. */
  readonly href: (mark: Mark) => string;
}

/**
 * Marks over the ground. Places are in per cent of the frame, so that CSS alone keeps them on the ground at any size;
 * signs and letters are in pixels, so that they stay legible. No `style` attribute: the policy would drop it.
 */
export function SvgMarks({ marks, bands, since, camera, firstView, lit, name, href }: Props) {
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
  const stacked = marks.find(({ wholeLine, pin }) => wholeLine && !pin);
  const share = (pixels: number): string => percent(pixels / frame.side);
  return (
    <svg class="marks" width="100%" height="100%" overflow="visible">
      <svg width="100%" height="100%" overflow="visible" viewBox={groundBoxText} preserveAspectRatio="none">
        {since?.features.map((area) => (
          <path
            key={sinceKind(area)}
            class={`since since-${sinceKind(area)}`}
            d={areaPath(firstView, { ...since, features: [area] })}
            fill-rule="evenodd"
            vector-effect="non-scaling-stroke"
          />
        ))}
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
      {marks.flatMap(({ discs }) =>
        discs.map((disc, index) => {
          const spot = at(disc.at);
          return (
            <circle
              key={`${disc.event}-${String(index)}`}
              class={classes("disc", lit.has(disc.event))}
              cx={spot.x}
              cy={spot.y}
              r={share(disc.radius)}
            />
          );
        }),
      )}
      {stacked !== undefined && (
        <svg {...at(stacked.anchor)} overflow="visible">
          <path class="leader" d={pathFrom(stacked.anchor, bracketOf(marks))} />
        </svg>
      )}
      {marks.map((mark) => (
        <Sign
          key={mark.event.id}
          mark={mark}
          spot={at(mark.anchor)}
          lit={isLit(mark, lit)}
          name={name(mark)}
          href={href(mark)}
        />
      ))}
    </svg>
  );
}

/** SVG path data of a polyline, in pixels from a spot. */
function pathFrom(origin: Point, points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${(x - origin.x).toFixed(1)} ${(y - origin.y).toFixed(1)}`).join("L")}`;
}

/** Whether one of a mark's events is lit. */
function isLit({ event, others }: Mark, lit: ReadonlySet<string>): boolean {
  return lit.has(event.id) || others.some((other) => lit.has(other.event.id));
}

function classes(name: string, lit: boolean): string {
  return lit ? `${name} lit` : name;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
