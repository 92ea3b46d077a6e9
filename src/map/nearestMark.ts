import type { Map as MapLibreMap } from "maplibre-gl";

/** Half of what a finger needs, in pixels; the same in the SVG (`Mark.reach`). */
const FINGER = 22;

/** The mark that a finger at a pixel means: the nearest one within its reach. */
export function nearestMark(map: MapLibreMap, { x, y }: { readonly x: number; readonly y: number }): string | null {
  let found: { readonly id: string; readonly pixels: number } | null = null;
  const box: [[number, number], [number, number]] = [
    [x - FINGER, y - FINGER],
    [x + FINGER, y + FINGER],
  ];
  for (const { geometry, properties } of map.queryRenderedFeatures(box, { layers: ["mark"] })) {
    if (geometry.type !== "Point") continue;
    const [lng = 0, lat = 0] = geometry.coordinates;
    const at = map.project([lng, lat]);
    const pixels = Math.hypot(at.x - x, at.y - y);
    if (pixels <= Math.min(FINGER, found?.pixels ?? FINGER)) found = { id: String(properties["id"]), pixels };
  }
  return found?.id ?? null;
}
