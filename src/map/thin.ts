export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A line without the points that lie within `flat` of the straight line between those that stay; first and last stay. */
export function thin<P extends Spot>(line: readonly P[], flat: number): readonly P[] {
  const [first] = line;
  if (first === undefined) return line;
  const kept = [first];
  let from = first;
  let skipped: P[] = [];
  for (const to of line.slice(1)) {
    const last = skipped.at(-1);
    if (last !== undefined && skipped.some((point) => offLine(point, from, to) > flat)) {
      kept.push(last);
      from = last;
      skipped = [];
    }
    skipped.push(to);
  }
  return [...kept, ...skipped.slice(-1)];
}

/** How far a point lies from the straight line between two others. */
function offLine(point: Spot, from: Spot, to: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point.x - from.x, point.y - from.y);
  return Math.abs((point.x - from.x) * dy - (point.y - from.y) * dx) / length;
}
