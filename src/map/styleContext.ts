import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { fadingOut, zooms } from "./groundZooms";
import type { Palette } from "./palette";

/** Quiet context under the areas and lines: districts, roads and railways, rivers. Each goes past the zoom it is good to. */
export function contextLayers(palette: Palette): LayerSpecification[] {
  const isAraz: ExpressionSpecification = ["==", ["slice", ["get", "source"], 0, 13], "OpenStreetMap"];
  const byRank = (one: number, two: number, three: number): ExpressionSpecification => [
    "match",
    ["get", "rank"],
    1,
    one,
    2,
    two,
    three,
  ];
  return [
    {
      id: "districts",
      type: "line",
      source: "rayon-lines",
      minzoom: 7,
      maxzoom: zooms.districts + 1,
      metadata: { switch: "districts" },
      paint: {
        "line-color": palette.district,
        "line-width": 0.8,
        "line-dasharray": [1, 3],
        "line-opacity": fadingOut(zooms.districts),
      },
    },
    {
      id: "roads",
      type: "line",
      source: "roads",
      minzoom: 6,
      maxzoom: zooms.roads + 1,
      metadata: { switch: "roads" },
      paint: {
        "line-color": palette.road,
        "line-width": ["match", ["get", "kind"], "rail", 0.8, ["match", ["get", "rank"], 1, 1.4, 0.9]],
        "line-opacity": fadingOut(zooms.roads),
      },
    },
    {
      id: "rivers",
      type: "line",
      source: "rivers",
      metadata: { switch: "waters" },
      paint: {
        "line-color": palette.river,
        "line-width": ["interpolate", ["linear"], ["zoom"], 5, byRank(0.7, 0.3, 0.1), 9, byRank(1.8, 1.1, 0.7)],
        "line-opacity": [
          "interpolate",
          ["linear"],
          ["zoom"],
          zooms.rivers,
          1,
          zooms.rivers + 1,
          ["case", isAraz, 1, 0],
          zooms.araz,
          ["case", isAraz, 1, 0],
          zooms.araz + 1,
          0,
        ],
      },
    },
  ];
}
