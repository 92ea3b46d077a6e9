import { geoPath, geoTransform, type GeoContext, type GeoPermissibleObjects } from "d3-geo";
import type { Bounds } from "../model/model";
import { groundSpot } from "./groundFrame";
import { thin, type Spot } from "./thin";

/** Turns geometry into SVG path data in ground units: Web Mercator, with the first view's north-west corner at (0, 0). */
export function groundProjector(firstView: Bounds, flat = FLAT): (geometry: GeoPermissibleObjects) => string {
  const spot = groundSpot(firstView);
  const projection = geoTransform({
    point(lng, lat) {
      const { x, y } = spot([lng, lat]);
      this.stream.point(x, y);
    },
  });
  return (geometry) => {
    const path = compactPath(flat);
    geoPath(projection, path.context)(geometry);
    return path.text();
  };
}

/** What is as good as a straight line, in units: less than a pixel where the first view is 800 pixels wide. */
export const FLAT = 1.2;

/**
 * A drawing context that writes whole units and relative steps: a third of the bytes of absolute decimals, which counts because
 * the map stands in the first response. Steps shorter than a unit are left out, and points that lie on a line within `flat`.
 */
function compactPath(flat: number): { readonly context: GeoContext; readonly text: () => string } {
  let data = "";
  // Where the pen is: once a subpath is closed, where that one began.
  let x = 0;
  let y = 0;
  let subpath: Spot[] = [];
  const write = (end: "z" | ""): void => {
    let start: Spot | null = null;
    for (const to of thin(subpath, flat)) {
      const dx = Math.round(to.x) - x;
      const dy = Math.round(to.y) - y;
      if (start !== null && dx === 0 && dy === 0) continue;
      // Pairs after a relative moveto are relative linetos (SVG 2, 9.3.3).
      data += (start === null ? "m" : dx < 0 ? "" : " ") + String(dx) + (dy < 0 ? "" : " ") + String(dy);
      x += dx;
      y += dy;
      start ??= { x, y };
    }
    subpath = [];
    if (start === null) return;
    data += end;
    if (end === "z") ({ x, y } = start);
  };
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (toX, toY) => {
      write("");
      subpath = [{ x: toX, y: toY }];
    },
    lineTo: (toX, toY) => {
      subpath.push({ x: toX, y: toY });
    },
    arc: () => undefined,
    closePath: () => {
      write("z");
    },
  };
  const text = (): string => {
    write("");
    return data;
  };
  return { context, text };
}
