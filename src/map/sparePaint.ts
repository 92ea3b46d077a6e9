import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * Leaves out what the engine would paint for nobody: the frames before everything that is asked for has come, while the simple map still
 * stands in front, and the sky over a map that is seen from above. Without a graphics card each such frame takes as long as a whole one.
 */
export function paintSparingly(map: MapLibreMap): void {
  const { painter } = map;
  const render = painter.render.bind(painter);
  let begun = false;
  painter.render = (style, transform, options) => {
    begun ||= map.loaded();
    if (begun) render(style, transform, transform.pitch > 0 ? options : { ...options, sky: undefined });
    // What a frame brings to the graphics card first; a picture counts as come only once it is there.
    else for (const tiles of Object.values(style.tileManagers)) if (tiles.used) tiles.prepare(painter.context);
  };
}
