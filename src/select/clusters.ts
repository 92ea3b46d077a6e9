import type { Mark } from "./mark";

/** Signs whose places are nearer to one another than this crowd, in pixels. */
const CROWD = 36;

/**
 * Draws events that crowd as one mark, in the order of their numbers: each joins the first group whose first place is near, and a group of
 * three or more becomes a cluster. Two alone fan out. The whole-line events have their stack, and what is far away its edge.
 */
export function cluster(marks: readonly Mark[]): readonly Mark[] {
  const groups: [Mark, ...Mark[]][] = [];
  for (const mark of marks) {
    const near = groups.find(
      ([{ anchor, ...first }]) =>
        isPlaced(first) && isPlaced(mark) && Math.hypot(anchor.x - mark.anchor.x, anchor.y - mark.anchor.y) < CROWD,
    );
    if (near === undefined) groups.push([mark]);
    else near.push(mark);
  }
  return groups.flatMap((group): readonly Mark[] => {
    const [first, ...others] = group;
    if (others.length < 2) return group;
    const mean = (axis: "x" | "y"): number => group.reduce((sum, { anchor }) => sum + anchor[axis], 0) / group.length;
    const middle = { x: mean("x"), y: mean("y") };
    const discs = group.flatMap((mark) => mark.discs);
    return [{ ...first, others, tone: "both", anchor: middle, at: middle, discs }];
  });
}

function isPlaced({ wholeLine, awayMeters }: Pick<Mark, "wholeLine" | "awayMeters">): boolean {
  return !wholeLine && awayMeters === null;
}
