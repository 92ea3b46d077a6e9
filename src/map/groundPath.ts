import { geoPath, geoTransform, type GeoContext, type GeoPermissibleObjects } from "d3-geo";
import { toWorld } from "../model/mercator";
import type { Bounds } from "../model/model";
import { groundScale } from "./groundFrame";

/** Turns geometry into SVG path data in ground units: Web Mercator, with the first view's north-west corner at (0, 0). */
export function groundProjector(firstView: Bounds): (geometry: GeoPermissibleObjects) => string {
  const scale = groundScale(firstView);
  const projection = geoTransform({
    point(lng, lat) {
      const { x, y } = toWorld([lng, lat]);
      this.stream.point(scale.x(x), scale.y(y));
    },
  });
  return (geometry) => {
    const path = compactPath();
    geoPath(projection, path.context)(geometry);
    return path.text();
  };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What is as good as a straight line, in units: two thirds of a pixel where the first view is 800 pixels wide. */
const FLAT = 1.8;

/**
 * A drawing context that writes whole units and relative steps: a third of the bytes of absolute decimals, which counts because
 * the map stands in the first response. Steps shorter than a unit are left out, and points that lie on a line within `FLAT`.
 */
function compactPath(): { readonly context: GeoContext; readonly text: () => string } {
  let data = "";
  let x = 0;
  let y = 0;
  let pen = "";
  const step = (command: string, toX: number, toY: number): void => {
    const dx = Math.round(toX) - x;
    const dy = Math.round(toY) - y;
    if (command === "l" && dx === 0 && dy === 0) return;
    data += (pen === command ? (dx < 0 ? "" : " ") : command) + String(dx) + (dy < 0 ? "" : " ") + String(dy);
    x += dx;
    y += dy;
    pen = command;
  };
  // Points on a straight line, so far: only the last of them is written.
  let skipped: Spot[] = [];
  const flush = (): void => {
    const last = skipped.at(-1);
    skipped = [];
    if (last === undefined) return;
    if (pen === "m") pen = "l"; // pairs after a relative moveto are relative linetos (SVG 2, 9.3.3)
    step("l", last.x, last.y);
  };
  let start = { x: 0, y: 0 };
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (toX, toY) => {
      flush();
      pen = "";
      step("m", toX, toY);
      start = { x, y };
    },
    lineTo: (toX, toY) => {
      const to = { x: toX, y: toY };
      if (skipped.some((point) => offLine(point, { x, y }, to) > FLAT)) flush();
      skipped.push(to);
    },
    arc: () => undefined,
    closePath: () => {
      flush();
      data += "z";
      ({ x, y } = start);
      pen = "";
    },
  };
  const text = (): string => {
    flush();
    return data;
  };
  return { context, text };
}

/** How far a point lies from the straight line between two others. */
function offLine(point: Spot, from: Spot, to: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point.x - from.x, point.y - from.y);
  return Math.abs((point.x - from.x) * dy - (point.y - from.y) * dx) / length;
}
