/** The map in 3-D as data: where its heights come from, how high they stand, what is beyond the horizon. Told only when asked for. */
import type { RasterDEMSourceSpecification, SkySpecification, TerrainSpecification } from "maplibre-gl";
import type { Palette } from "./palette";
import { reliefBox } from "./relief";

/** How many times as high as they are the heights stand; the legend says so. */
export const exaggeration = 2;

/** How far from straight down the map is looked at when it rises, and at most, in degrees. */
export const pitches = { first: 50, most: 70 } as const;

/** The zooms of the tiles in `public/geo/terrain`: true detail is about 2 km, and a pixel of the last is one. */
export const terrainZooms = [5, 7] as const;

/** The tiles of heights below the site's folder, `tiles` being the address of `geo/terrain/`. */
export function terrainSource(tiles: string): RasterDEMSourceSpecification {
  const { west, south, east, north } = reliefBox;
  const [minzoom, maxzoom] = terrainZooms;
  return {
    type: "raster-dem",
    encoding: "terrarium",
    tiles: [`${tiles}{z}/{x}/{y}.webp`],
    tileSize: 256,
    bounds: [west, south, east, north],
    minzoom,
    maxzoom,
  };
}

export const terrain: TerrainSpecification = { source: "terrain", exaggeration };

/** Towards the horizon the ground fades to paper, as it does towards the edge of the data. */
export function skyOver(palette: Palette): SkySpecification {
  return {
    "sky-color": palette.water,
    "horizon-color": palette.paper,
    "fog-color": palette.paper,
    "sky-horizon-blend": 0.7,
    "horizon-fog-blend": 0.7,
    "fog-ground-blend": 0.6,
    "atmosphere-blend": 0,
  };
}
