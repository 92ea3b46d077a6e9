/** Where a name could stand: beside its dot, level at a spot, along its course. */
import { namesText, type NamedIn } from "../model/names";
import { boxAround, boxOfAll, overlap, type Box } from "./box";
import type { Point } from "./camera";
import { baselines } from "./courseLabels";
import { labelType, lineHeight, textWidth, type LabelKind } from "./labelType";

/** Which part of the text stands at its spot, in the words of CSS and of the engine: `left` begins there. */
export type Anchor =
  "center" | "left" | "right" | "top" | "bottom" | "top-left" | "top-right" | "bottom-left" | "bottom-right";

/** A name on the map, in pixels from the map's top left corner. */
export interface Label {
  readonly id: string;
  readonly kind: LabelKind;
  readonly rank: number;
  readonly names: readonly NamedIn[];
  /** What it reads: one line, or two that stand one above the other. */
  readonly lines: readonly string[];
  /** The spot that is named; `null` for areas and along courses. */
  readonly dot: Point | null;
  /** Where the text stands; for a name along its course, the middle of its baseline. */
  readonly at: Point;
  readonly anchor: Anchor;
  /** The line through the middle of the letters, from left to right, longer than they; `null` where the text is level. */
  readonly path: readonly Point[] | null;
  /** What it covers. */
  readonly boxes: readonly Box[];
}

/** A name without a place yet. */
export type Unplaced = Omit<Label, "dot" | "at" | "anchor" | "path" | "boxes" | "lines">;

/** How far a name keeps from other names, in pixels. */
const AIR = 2.5;
/** Where a name stands beside its dot, in the order of preference: towards which side, and by which of its own. */
const SIDES: readonly (readonly [x: number, y: number, anchor: Anchor])[] = [
  [1, 0, "left"],
  [-1, 0, "right"],
  [0, -1, "bottom"],
  [0, 1, "top"],
  [0.7, -0.7, "bottom-left"],
  [0.7, 0.7, "top-left"],
  [-0.7, -0.7, "bottom-right"],
  [-0.7, 0.7, "top-right"],
];
/** Beside a dot, best first: in one line, then one name above the other. */
export function* besideDot(label: Unplaced, dot: Point, distances: readonly number[]): Generator<Label> {
  const texts = label.names.map(({ text }) => text);
  for (const from of distances)
    for (const lines of texts.length > 1 ? [[namesText(label.names)], texts] : [texts])
      for (const [x, y, anchor] of SIDES)
        yield level(label, lines, dot, { x: dot.x + x * from, y: dot.y + y * from }, anchor);
}

/** Whether a name lies over one of some points, or nearer to it than `reach` pixels. */
export function crosses({ boxes }: Label, points: readonly Point[], reach: number): boolean {
  const all = boxOfAll(boxes);
  return points
    .filter((point) => overlap(all, boxAround(point, reach)))
    .some((point) => boxes.some((box) => overlap(box, boxAround(point, reach))));
}

/** A level text, by the part of it that stands at a spot. */
export function level(label: Unplaced, lines: readonly string[], dot: Point | null, at: Point, anchor: Anchor): Label {
  const type = labelType(label.kind, label.rank);
  const width = Math.max(...lines.map((line) => textWidth(line, type))) + 2 * AIR;
  const height = lines.length * lineHeight * type.size;
  const x0 = at.x - (anchor.endsWith("left") ? AIR : anchor.endsWith("right") ? width - AIR : width / 2);
  const y0 = at.y - (anchor.startsWith("top") ? 0 : anchor.startsWith("bottom") ? height : height / 2);
  return { ...label, lines, dot, at, anchor, path: null, boxes: [{ x0, y0, x1: x0 + width, y1: y0 + height }] };
}

/** Along the parts of a course, within what is free of the map. */
export function* alongCourse(label: Unplaced, parts: readonly (readonly Point[])[], free: Box): Generator<Label> {
  const text = namesText(label.names);
  const type = labelType(label.kind, label.rank);
  // A range's name lies on the range; the others beside the line that is drawn.
  const lifts = label.kind === "range" ? [0, 1.1, -1.1, 1.6, -1.6] : [0.95, -0.95, 1.3, -1.3, 1.8, -1.8, 2.4, -2.4];
  for (const lift of lifts)
    for (const path of baselines(parts, textWidth(text, type), lift * type.size, free)) {
      const at = path[Math.floor(path.length / 2)];
      if (at === undefined) continue;
      const boxes = path.filter((_, i) => i % 2 === 0).map((point) => boxAround(point, type.size * 0.6));
      yield { ...label, lines: [text], dot: null, at, anchor: "center", path, boxes };
    }
}
