import { namesText, townNames, type NamedIn } from "../model/names";
import type { Model } from "../model/model";
import type { ContentLanguage, LngLat } from "../model/ids";
import { project, zoomOf, type Camera, type Point, type Size } from "./camera";
import type { Mark } from "./mark";

/** A name on the map, in pixels from the map's top left corner. */
export interface Label {
  readonly id: string;
  readonly names: readonly NamedIn[];
  readonly kind: "country" | "area" | "line" | "town";
  readonly rank: number;
  /** The spot that is named; `null` for areas. */
  readonly dot: Point | null;
  readonly at: Point;
  readonly anchor: "start" | "middle" | "end";
}

/** An area's name, set at a spot chosen by eye inside the area. */
export interface AreaName {
  readonly id: string;
  readonly name: string;
  readonly kind: "country" | "area" | "line";
  readonly position: LngLat;
  /** The zooms between which the name stands at this spot. */
  readonly zooms: readonly [from: number, to: number];
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Half the height of a label's line, and the width of a letter, in pixels: generous, so that type of another width still fits. */
const HALF_LINE = 8;
const LETTER = { country: 12, area: 8, line: 7.2, town: 6.6 };
const SIGN = 16.5;
/** How far aside an area's name may stand where a sign is in its way, in pixels, nearest first: little enough to stay in the area. */
const ASIDE = [0, 14, -14, 28, -28];
const NUDGES = ASIDE.flatMap((x) => ASIDE.map((y) => ({ x, y }))).sort(
  (a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y),
);

/**
 * Chooses the names that fit: areas first, then towns by rank; a name that would touch a mark, another name or the edge is left
 * out rather than squeezed in. A town's name is tried to the right, left, above and below.
 */
export function layoutLabels(
  model: Model,
  areas: readonly AreaName[],
  marks: readonly Mark[],
  camera: Camera,
  language: ContentLanguage,
): readonly Label[] {
  const taken: Box[] = marks.flatMap((mark) => {
    const sign = [around(mark.at, SIGN), ...(mark.wholeLine ? [] : [around(mark.anchor, 4)])];
    if (mark.beside === null) return sign;
    const [x0, y0, x1, y1] = mark.beside.box;
    return [...sign, { x0, y0, x1, y1 }];
  });
  const placed: Label[] = [];
  const tryToPlace = (candidates: readonly Label[]): void => {
    for (const label of candidates) {
      const box = boxOf(label);
      if (!inside(box, camera.size) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box, ...(label.dot === null ? [] : [around(label.dot, 3)]));
      placed.push(label);
      return;
    }
  };
  const zoom = zoomOf(camera);
  for (const area of areas) {
    if (zoom < area.zooms[0] || zoom >= area.zooms[1]) continue;
    const at = project(camera, area.position);
    const name = {
      ...area,
      names: [{ text: area.name, lang: language }],
      rank: 0,
      dot: null,
      anchor: "middle",
    } as const;
    const nudges = area.kind === "area" ? NUDGES : NUDGES.slice(0, 1);
    tryToPlace(nudges.map(({ x, y }) => ({ ...name, at: { x: at.x + x, y: at.y + y } })));
  }
  for (const town of [...model.towns].sort((a, b) => a.rank - b.rank)) {
    const names = townNames(town, language);
    const dot = project(camera, town.position);
    const common = { id: town.id, names, kind: "town", rank: town.rank, dot } as const;
    tryToPlace([
      { ...common, at: { x: dot.x + 7, y: dot.y }, anchor: "start" },
      { ...common, at: { x: dot.x - 7, y: dot.y }, anchor: "end" },
      { ...common, at: { x: dot.x, y: dot.y - 12 }, anchor: "middle" },
      { ...common, at: { x: dot.x, y: dot.y + 12 }, anchor: "middle" },
    ]);
  }
  return placed;
}

function boxOf({ names, kind, at, anchor }: Label): Box {
  const width = namesText(names).length * LETTER[kind];
  const x0 = anchor === "start" ? at.x : anchor === "end" ? at.x - width : at.x - width / 2;
  return { x0, y0: at.y - HALF_LINE, x1: x0 + width, y1: at.y + HALF_LINE };
}

function around({ x, y }: Point, reach: number): Box {
  return { x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach };
}

function inside(box: Box, { width, height }: Size): boolean {
  return box.x0 >= 4 && box.y0 >= 4 && box.x1 <= width - 4 && box.y1 <= height - 4;
}

function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
