import type { ImageSourceSpecification, LayerSpecification } from "maplibre-gl";
import { reliefBox, reliefZooms } from "./relief";

/** The relief, laid under `neighbours` when its picture has come: until then the style is whole without it. */
export function reliefLayer(): LayerSpecification & { readonly source: string } {
  const [fading, gone] = reliefZooms;
  return {
    id: "relief",
    type: "raster",
    source: "relief",
    maxzoom: gone,
    metadata: { switch: "relief" },
    paint: { "raster-opacity": ["interpolate", ["linear"], ["zoom"], fading, 1, gone, 0], "raster-fade-duration": 0 },
  };
}

/** Its source, without an address: the engine is given the picture that the page has fetched. */
export function reliefSource(): ImageSourceSpecification {
  const { west, south, east, north } = reliefBox;
  return {
    type: "image",
    // Clockwise from the north-west.
    coordinates: [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  };
}
