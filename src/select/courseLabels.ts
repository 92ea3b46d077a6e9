/** Where along a line its name can stand: stretches in view that are long and straight enough to read. */
import type { Point } from "./camera";
import type { Box } from "./box";

/** Distance between two points of a course as it is looked at, in pixels. */
const STEP = 6;
/** How many points on either side a point is averaged with, so that the name does not follow every bend. */
const SMOOTHING = 5;
/** The most that a name may turn in all, in radians. */
const MOST_TURN = 1.3;
/** How much longer than its name a baseline is, so that type of another width still fits. */
const SLACK = 1.16;

/**
 * Baselines for a name of some width along a course in its parts, best first: straight, and near the middle of what is in view. Each runs from
 * left to right, through the middle of the letters, `lift` pixels above the course (below where negative).
 */
export function baselines(
  parts: readonly (readonly Point[])[],
  width: number,
  lift: number,
  view: Box,
): readonly (readonly Point[])[] {
  const count = Math.ceil((width * SLACK) / STEP);
  const found: { readonly line: readonly Point[]; readonly cost: number }[] = [];
  for (const run of parts.flatMap((part) => runsInView(resampled(part), view))) {
    // Smoothing shortens: the points are set anew.
    const soft = resampled(smoothed(smoothed(run)));
    for (let start = 0; start + count < soft.length; start += 3) {
      const stretch = soft.slice(start, start + count + 1);
      const turn = turnOf(stretch);
      if (turn > MOST_TURN) continue;
      const aside = Math.abs(start + count / 2 - soft.length / 2) / soft.length;
      found.push({ line: lifted(leftToRight(stretch), lift), cost: turn + aside });
    }
  }
  return found.sort((a, b) => a.cost - b.cost).map(({ line }) => line);
}

/** The same course with a point every `STEP` pixels. */
function resampled(course: readonly Point[]): readonly Point[] {
  const points: Point[] = [];
  let left = 0;
  for (let i = 1; i < course.length; i += 1) {
    const from = course[i - 1];
    const to = course[i];
    if (from === undefined || to === undefined) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    let along = left;
    for (; along < length; along += STEP) {
      const share = along / length;
      points.push({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    }
    left = along - length;
  }
  return points;
}

function runsInView(points: readonly Point[], view: Box): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    const inside = point.x >= view.x0 && point.x <= view.x1 && point.y >= view.y0 && point.y <= view.y1;
    if (inside) runs.at(-1)?.push(point);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs;
}

function smoothed(points: readonly Point[]): readonly Point[] {
  return points.map((_, i) => {
    const reach = Math.min(SMOOTHING, i, points.length - 1 - i);
    const near = points.slice(i - reach, i + reach + 1);
    return {
      x: near.reduce((sum, { x }) => sum + x, 0) / near.length,
      y: near.reduce((sum, { y }) => sum + y, 0) / near.length,
    };
  });
}

/** How much a line turns from its first to its last point, all turns added up, in radians. */
function turnOf(points: readonly Point[]): number {
  let turn = 0;
  for (let i = 2; i < points.length; i += 1) {
    const a = angle(points[i - 2], points[i - 1]);
    const b = angle(points[i - 1], points[i]);
    turn += Math.abs(Math.atan2(Math.sin(b - a), Math.cos(b - a)));
  }
  return turn;
}

function angle(from: Point | undefined, to: Point | undefined): number {
  return from === undefined || to === undefined ? 0 : Math.atan2(to.y - from.y, to.x - from.x);
}

function leftToRight(points: readonly Point[]): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  return first !== undefined && last !== undefined && last.x < first.x ? [...points].reverse() : points;
}

function lifted(points: readonly Point[], lift: number): readonly Point[] {
  return points.map((point, i) => {
    const along = angle(points[Math.max(0, i - 2)], points[Math.min(points.length - 1, i + 2)]);
    return { x: point.x + Math.sin(along) * lift, y: point.y - Math.cos(along) * lift };
  });
}
