import type { Map as MapLibreMap, PointLike } from "maplibre-gl";

/** How far from a line a finger may be, in pixels. */
const REACH = 5;

/** The layer of the line of the ground at a point of the map, by the id of its passport; `null` where there is none. */
export function lineAt(map: MapLibreMap, { x, y }: { readonly x: number; readonly y: number }): string | null {
  const box: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const layer: unknown = map.queryRenderedFeatures(box, { layers: ["line", "oblast", "border"] })[0]?.properties[
    "layer"
  ];
  return typeof layer === "string" ? layer : null;
}
