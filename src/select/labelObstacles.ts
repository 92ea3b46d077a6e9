import { boxAround, type Box } from "./box";
import type { Point } from "./camera";
import { leads, type Mark } from "./mark";
import { bracketOf } from "./spread";

/** A sign with its ring and its halo, from its middle, in pixels. */
const SIGN = 17;

/** What of the marks no name may touch: the signs, the dots that they point at, the words beside them. */
export function boxesOfMarks(marks: readonly Mark[]): readonly Box[] {
  return marks.flatMap((mark) => {
    const boxes = [boxAround(mark.at, SIGN), ...(leads(mark) ? [boxAround(mark.anchor, 4)] : [])];
    if (mark.beside === null) return boxes;
    const [x0, y0, x1, y1] = mark.beside.box;
    return [...boxes, { x0, y0, x1, y1 }];
  });
}

/** What a name had better not cross, if it can stand elsewhere: the lines from signs to their places, and the line of contact. */
export function pointsToSpare(marks: readonly Mark[], line: readonly (readonly Point[])[]): readonly Point[] {
  const leaders = marks.filter(leads).map(({ at, anchor }) => [anchor, at]);
  return [...leaders, bracketOf(marks), ...line].flatMap(dotted);
}

/** Points along a path, close enough together that no name slips through. */
function dotted(path: readonly Point[]): readonly Point[] {
  return path.slice(1).flatMap((to, i) => {
    const from = path[i] ?? to;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 7);
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}
