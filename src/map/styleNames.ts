import type { LayerSpecification } from "maplibre-gl";
import { boldFont, regularFont } from "./labelFonts";
import type { Palette } from "./palette";

/** The names of places, over the ground and under the marks. */
export function nameLayers(palette: Palette): LayerSpecification[] {
  const halo = { "text-halo-color": palette.halo, "text-halo-width": 1.6 } as const;
  return [
    {
      id: "town-name",
      type: "symbol",
      source: "names",
      filter: ["==", ["get", "kind"], "town"],
      layout: {
        // The dot goes where the name goes: a town whose name finds no room leaves no nameless dot.
        "icon-image": "town",
        "text-field": ["get", "text"],
        "text-font": [regularFont],
        "text-size": ["match", ["get", "rank"], 0, 13, 1, 12, 11.5],
        "text-variable-anchor": ["left", "right", "bottom", "top"],
        "text-radial-offset": 0.6,
        "text-justify": "auto",
        "text-max-width": 40,
        "symbol-sort-key": ["get", "rank"],
        "text-padding": 3,
      },
      paint: { "text-color": palette.label, ...halo },
    },
    {
      id: "area-name",
      type: "symbol",
      source: "names",
      filter: [
        "all",
        ["!=", ["get", "kind"], "town"],
        [">=", ["zoom"], ["get", "from"]],
        ["<", ["zoom"], ["get", "to"]],
      ],
      layout: {
        "text-field": ["get", "text"],
        "text-font": [boldFont],
        "text-size": ["match", ["get", "kind"], "country", 14, 12.5],
        "text-letter-spacing": ["match", ["get", "kind"], "country", 0.25, 0.04],
        "text-max-width": 30,
      },
      paint: { "text-color": palette.label, ...halo },
    },
  ];
}
