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

/**
 * A drawing context that writes whole units and relative steps: a third of the bytes of absolute decimals, which counts because
 * the map stands in the first response. Steps shorter than a unit are left out.
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
  let start = { x: 0, y: 0 };
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (toX, toY) => {
      pen = "";
      step("m", toX, toY);
      start = { x, y };
    },
    lineTo: (toX, toY) => {
      if (pen === "m") pen = "l"; // pairs after a relative moveto are relative linetos (SVG 2, 9.3.3)
      step("l", toX, toY);
    },
    arc: () => undefined,
    closePath: () => {
      data += "z";
      ({ x, y } = start);
      pen = "";
    },
  };
  return { context, text: () => data };
}
