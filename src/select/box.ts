import type { Point, Size } from "./camera";

/** A box on the map, in pixels from its top left corner. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The square that reaches as far from a point on all sides. */
export function boxAround({ x, y }: Point, reach: number): Box {
  return { x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Whether one box holds the other. */
export function holds(outer: Box, inner: Box): boolean {
  return inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;
}

/** The smallest box around some boxes. */
export function boxOfAll(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}

/** The whole map, and as much again of what lies around it, as a share of its size. */
export function boxOfMap({ width, height }: Size, beyond: number): Box {
  return { x0: -width * beyond, y0: -height * beyond, x1: width * (1 + beyond), y1: height * (1 + beyond) };
}
