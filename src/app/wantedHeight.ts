/** The map's height in a frame that may be as high as it likes, as a share of its width, and its limits in CSS pixels. */
const share = 0.7;
const lowest = 280;
const highest = 520;

/**
 * How high a page for frames would be, in CSS pixels, if all of it were to be seen; `null` where it is not displayed. It follows from width
 * and content alone, so that a frame which takes this height is not told another for it.
 */
export function wantedHeight(): number | null {
  const [head, map, side] = [".embed-head", "#map", ".embed-side"].map((part) => document.querySelector(part));
  if (!head || !map || !side) return null;
  const boxes = [head, map, side].map((part) => part.getBoundingClientRect());
  const [headBox, mapBox, sideBox] = boxes;
  if (headBox === undefined || mapBox === undefined || sideBox === undefined || headBox.width === 0) return null;
  const parts = [...side.children].flatMap((part) =>
    part.id === "column" ? [...(part.firstElementChild?.children ?? [])] : [part],
  );
  const text = parts.reduce((sum, part) => sum + part.scrollHeight, 0);
  const ground = Math.round(Math.min(highest, Math.max(lowest, mapBox.width * share)));
  const isBeside = Math.abs(sideBox.top - mapBox.top) < 1;
  return Math.ceil(headBox.height) + (isBeside ? Math.max(ground, text) : ground + text) + 2;
}
