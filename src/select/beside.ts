import { creditsHeight, narrowMap, type Size } from "./camera";
import { SPACING, type Mark } from "./mark";

/** Room for a letter of the words beside a sign, and for their line, in pixels: generous, so that type of another width still fits. */
const LETTER = 6.3;
const LINE = 14;
/** Half of what a sign takes for certain, whatever its shape, in pixels. */
const SIGN = 13;
/** Kept free for the buttons in the north-east, in pixels: one column, or two on a low map (furniture.css). */
const BUTTONS = 62;
const BUTTONS_LOW = 106;
const LOW_MAP = 330;
const BUTTONS_DOWN_TO = 290;

/** A box in pixels: left, top, right, foot. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** Where words stand beside a sign; those `over` and `under` it end where it does. */
export type Side = "right" | "left" | "below" | "above" | "under" | "over";

/** Words beside a sign. */
export interface Beside {
  /** One line, or two where one is too long. */
  readonly lines: readonly string[];
  readonly side: Side;
  readonly box: Box;
}

/** Sets words beside the signs that have some, where they fit: clear of the signs, of words set before, and of the edge. */
export function withWords(
  marks: readonly Mark[],
  textOf: (mark: Mark) => string,
  { width, height }: Size,
): readonly Mark[] {
  const taken: Box[] = [
    ...marks.map(({ at: { x, y } }): Box => [x - SIGN, y - SIGN, x + SIGN, y + SIGN]),
    // On a narrow map they stand in the west, where no words are.
    [width < narrowMap ? width : width - (height < LOW_MAP ? BUTTONS_LOW : BUTTONS), 0, width, BUTTONS_DOWN_TO],
  ];
  // One line for the whole stack: at its head, or else at its foot.
  const stacked = marks.filter(({ wholeLine }) => wholeLine);
  const head = [...stacked].sort(({ at: a }, { at: b }) => a.y - b.y || b.x - a.x)[0];
  const foot = [...stacked].sort(({ at: a }, { at: b }) => b.y - a.y || b.x - a.x)[0];
  let named = false;
  const sidesOf = (mark: Mark): readonly Side[] => {
    if (mark.others.length > 0) return ["above", "right", "below", "left"];
    if (!mark.wholeLine) return ["right", "left"];
    return mark === head ? ["above", "over", "left"] : mark === foot && !named ? ["below", "under", "left"] : [];
  };
  return marks.flatMap((mark): readonly Mark[] => {
    const text = textOf(mark);
    if (text === "") return [mark];
    const comma = text.lastIndexOf(", ");
    const whole = sidesOf(mark).map((side) => ({ lines: [text], side }));
    // Where one line is too long, place and distance stand one over the other; beside the sign first.
    const split =
      mark.awayMeters === null
        ? []
        : sidesOf(mark).map((side) => ({ lines: [text.slice(0, comma + 2), text.slice(comma + 2)], side }));
    const below = mark.awayMeters === null ? [] : [{ lines: [text], side: "below" } as const];
    const beside = [...whole, ...split, ...below]
      .map(({ lines, side }) => ({ lines, side, box: boxOf(mark, side, lines) }))
      .find(
        ({ box: [x0, y0, x1, y1] }) =>
          Math.min(x0, y0, width - x1, height - creditsHeight - y1) >= 2 &&
          !taken.some((box) => x0 < box[2] && box[0] < x1 && y0 < box[3] && box[1] < y1),
      );
    // Without its words, a sign at the edge would seem to stand on the ground there: the list has it.
    if (beside === undefined) return mark.awayMeters === null ? [mark] : [];
    taken.push(beside.box);
    named ||= mark.wholeLine;
    return [{ ...mark, beside }];
  });
}

function boxOf({ at: { x, y } }: Mark, side: Side, lines: readonly string[]): Box {
  const reach = SPACING / 2 + 1;
  const width = Math.max(...lines.map((line) => line.trimEnd().length)) * LETTER;
  const half = (lines.length * LINE) / 2;
  switch (side) {
    case "right":
      return [x + reach, y - half, x + reach + width, y + half];
    case "left":
      return [x - reach - width, y - half, x - reach, y + half];
    case "below":
      return [x - width / 2, y + reach, x + width / 2, y + reach + 2 * half];
    case "above":
      return [x - width / 2, y - reach - 2 * half, x + width / 2, y - reach];
    case "under":
      return [x + reach - width, y + reach, x + reach, y + reach + 2 * half];
    case "over":
      return [x + reach - width, y - reach - 2 * half, x + reach, y - reach];
  }
}
