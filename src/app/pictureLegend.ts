/** The legend of a saved picture, from that of the page: the same signs, in as many columns as find room. */
import { standalone } from "../embed/standaloneSvg";
import { wrapped } from "../embed/wrapText";
import { LINE, node, SANS, written } from "./pictureParts";

/** How wide a column is at least, in pixels. */
const COLUMN = 250;
/** Room for a sign before its words, and between the two, in pixels. */
const SIGN = 36;
const GAP = 8;

/** What the signs mean. `brought`: the classes of the lines that the simple map of the page is without and the picture has. */
export function drawLegend(
  width: number,
  ink: string,
  brought: ReadonlySet<string>,
): { readonly group: Element; readonly height: number } {
  const group = node("g", {});
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const column = width / columns;
  const entries = [...document.querySelectorAll("#legend li, [data-since] .since-key li")].filter((entry) =>
    isShown(entry, brought),
  );
  const heights = Array.from({ length: columns }, () => 0);
  for (const entry of entries) {
    // A piece of the ground, or a sign as the map and the list have it.
    const swatch = entry.querySelector("svg");
    const lines = wrapped(labelOf(entry), `12px ${SANS}`, column - SIGN - GAP - 12);
    const at = heights.indexOf(Math.min(...heights));
    const x = at * column;
    const y = heights[at] ?? 0;
    const height = Math.max(SIGN + 2, lines.length * LINE + 6);
    const row = node("g", {});
    const drawn = swatch === null ? null : standalone(swatch, placeInRow(swatch, x, y + height / 2));
    if (drawn !== null) row.append(drawn);
    // The hatching is larger than its piece of the ground.
    drawn?.setAttribute("overflow", "hidden");
    lines.forEach((line, index) => {
      const base = y + height / 2 + 4 + (index - (lines.length - 1) / 2) * LINE;
      row.append(written(line, { x: x + SIGN + GAP, y: base, "font-size": 12, "font-family": SANS, fill: ink }));
    });
    group.append(row);
    heights[at] = y + height;
  }
  return { group, height: Math.max(...heights) };
}

/** A sign in the middle of its room. */
function placeInRow(sign: Element, x: number, middle: number) {
  const width = Number(sign.getAttribute("width"));
  const height = Number(sign.getAttribute("height"));
  return { x: x + (SIGN - width) / 2, y: middle - height / 2, width, height };
}

/** Whether what an entry stands for is on the map: not hidden by the reader, and not gone at this zoom. */
function isShown(entry: Element, brought: ReadonlySet<string>): boolean {
  // The picture is made of the simple map, with what was brought into it.
  const kind = entry.querySelector(".swatch > *")?.getAttribute("class") ?? "";
  if (entry.matches(".engine-only") && !brought.has(kind)) return false;
  const box = entry.querySelector<HTMLInputElement>("input[data-layer]");
  return box?.checked !== false && !entry.hasAttribute("data-too-near");
}

function labelOf(entry: Element): string {
  const copy = entry.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  copy.querySelectorAll("a, small, svg").forEach((part) => {
    part.remove();
  });
  return copy.textContent.trim();
}
