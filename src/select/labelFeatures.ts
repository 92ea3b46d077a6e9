import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import { unproject, type Camera, type Point as ScreenPoint } from "./camera";
import type { Label } from "./labelCandidates";
import { labelType, type LabelType } from "./labelType";

/** Properties of a name's feature: what it reads and how it is set, by `labelType`. */
interface LabelProperties extends LabelType {
  readonly id: string;
  readonly kind: Label["kind"];
  readonly text: string;
  /** The place in the order: lower goes first. */
  readonly order: number;
  readonly anchor: Label["anchor"];
  readonly justify: "left" | "center" | "right";
  /** From the spot to where the text stands, in ems. */
  readonly offset: readonly [x: number, y: number];
}

/** The names that were laid out for a camera, for the engine: a point for each that is level, a baseline for each along its course. */
export function labelFeatures(
  labels: readonly Label[],
  camera: Camera,
): FeatureCollection<Point | LineString, LabelProperties> {
  return {
    type: "FeatureCollection",
    features: labels.map((label, order): Feature<Point | LineString, LabelProperties> => {
      const type = labelType(label.kind, label.rank);
      const spot = label.dot ?? label.at;
      const { id, kind, anchor, path } = label;
      const place = (point: ScreenPoint) => [...unproject(camera, point)];
      return {
        type: "Feature",
        properties: {
          id,
          kind,
          text: label.lines.join("\n"),
          ...type,
          order,
          anchor,
          justify: anchor.endsWith("left") ? "left" : anchor.endsWith("right") ? "right" : "center",
          offset: [(label.at.x - spot.x) / type.size, (label.at.y - spot.y) / type.size],
        },
        geometry:
          path === null
            ? { type: "Point", coordinates: place(spot) }
            : { type: "LineString", coordinates: prolonged(path).map(place) },
      };
    }),
  };
}

/**
 * The baseline, prolonged straight at both ends: between two whole zooms the engine wants up to twice the room that a name takes. The
 * middle stays the middle.
 */
function prolonged(path: readonly ScreenPoint[]): readonly ScreenPoint[] {
  const [first, second, last, before] = [path[0], path[3], path.at(-1), path.at(-4)];
  if (first === undefined || second === undefined || last === undefined || before === undefined) return path;
  const reach = Math.hypot(last.x - first.x, last.y - first.y) * 0.7;
  const beyond = (from: ScreenPoint, to: ScreenPoint): ScreenPoint => {
    const share = reach / (Math.hypot(to.x - from.x, to.y - from.y) || 1);
    return { x: to.x + (to.x - from.x) * share, y: to.y + (to.y - from.y) * share };
  };
  return [beyond(second, first), ...path, beyond(before, last)];
}
