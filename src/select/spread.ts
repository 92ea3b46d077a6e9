import { creditsHeight, narrowMap, type Point, type Size } from "./camera";
import { SPACING, type Mark } from "./mark";

/** The first of the whole-line events stands this far east of the line's middle, clear of the line, in pixels. */
const STACK_OFFSET = 56;

/** The column of buttons in the north-east of a map that is not narrow, in pixels: furniture.css. */
const BUTTONS = 62;

/** Puts the whole-line events into a stack beside the line: one column, or two where there is little height or the line is short. */
export function stack(marks: readonly Mark[], { width, height }: Size, short: boolean): readonly Mark[] {
  const all = marks.filter(({ wholeLine }) => wholeLine);
  const columns = short || all.length * SPACING > height * 0.6 ? 2 : 1;
  const rows = Math.ceil(all.length / columns);
  return marks.map((mark) => {
    const index = all.indexOf(mark);
    if (index < 0) return mark;
    const { x, y } = mark.anchor;
    const inset = SPACING / 2 + 2;
    const right = width - inset - (columns - 1) * SPACING - (width < narrowMap ? 0 : BUTTONS);
    const left = x > width ? x : Math.min(x + STACK_OFFSET, right);
    const [column, row] = [index % columns, Math.floor(index / columns)];
    // While the middle of the line is in view, so is the whole stack: nothing of it is cut, or under the credits.
    const half = ((rows - 1) / 2) * SPACING;
    const foot = height - creditsHeight;
    const room = inset + half;
    const middle = y < 0 || y > foot ? y : Math.max(room, Math.min(foot - room, y));
    return { ...mark, at: { x: left + column * SPACING, y: middle - half + row * SPACING } };
  });
}

/** The bracket that holds the stack, open towards it, so that its signs are read together and at no place; empty where there is none. */
export function bracketOf(marks: readonly Mark[]): readonly Point[] {
  const stacked = marks.filter(({ wholeLine, pin }) => wholeLine && !pin).map(({ at }) => at);
  if (stacked.length === 0) return [];
  const reach = SPACING / 2;
  const [top, foot] = [Math.min(...stacked.map(({ y }) => y)) - reach, Math.max(...stacked.map(({ y }) => y)) + reach];
  const left = Math.min(...stacked.map(({ x }) => x)) - reach - 5;
  const arm = left + 7;
  return [
    { x: arm, y: top },
    { x: left, y: top },
    { x: left, y: foot },
    { x: arm, y: foot },
  ];
}

/**
 * Moves signs apart that would cover one another: each pair that is too close is pushed apart along the line between them until
 * none is. Deterministic; a sign in nobody's way keeps its place; the stack does not move. No sign is pushed over the map's edge.
 */
export function spread(marks: readonly Mark[], size: Size): readonly Mark[] {
  const at = marks.map((mark) => ({ ...mark.at }));
  for (let round = 0; round < 200; round += 1) {
    let moved = false;
    for (let i = 0; i < marks.length; i += 1)
      for (let j = i + 1; j < marks.length; j += 1) {
        const a = at[i];
        const b = at[j];
        if (a === undefined || b === undefined) continue;
        const fixed = [marks[i]?.wholeLine === true, marks[j]?.wholeLine === true];
        if (fixed[0] === true && fixed[1] === true) continue;
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        if (distance >= SPACING - 0.01) continue;
        // Two events at one spot part along a direction that depends on their order alone.
        const angle = distance > 0.5 ? Math.atan2(b.y - a.y, b.x - a.x) : i * 2.4;
        const push = SPACING - distance;
        const shares = fixed[0] === true ? [0, 1] : fixed[1] === true ? [1, 0] : [0.5, 0.5];
        a.x -= Math.cos(angle) * push * (shares[0] ?? 0);
        a.y -= Math.sin(angle) * push * (shares[0] ?? 0);
        b.x += Math.cos(angle) * push * (shares[1] ?? 0);
        b.y += Math.sin(angle) * push * (shares[1] ?? 0);
        moved = true;
        if (fixed[0] !== true) keepOn(size, a, marks[i]?.anchor);
        if (fixed[1] !== true) keepOn(size, b, marks[j]?.anchor);
      }
    if (!moved) break;
  }
  return marks.map((mark, index) => ({ ...mark, at: at[index] ?? mark.at }));
}

/** Moves a sign back from the map's edge, unless what it stands for is itself off the map. */
function keepOn({ width, height }: Size, at: { x: number; y: number }, anchor: Point | undefined): void {
  const inset = SPACING / 2 + 2;
  if (anchor === undefined || anchor.x < inset || anchor.x > width - inset) return;
  if (anchor.y < inset || anchor.y > height - inset) return;
  at.x = Math.max(inset, Math.min(width - inset, at.x));
  at.y = Math.max(inset, Math.min(height - inset, at.y));
}
