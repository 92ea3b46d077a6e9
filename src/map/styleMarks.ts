import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { boldFont } from "./labelFonts";
import type { Palette } from "./palette";

/** Lit or not, from feature-state; a mark's own id carries it in all four sources. */
const lit = (yes: number, no: number): ExpressionSpecification => [
  "case",
  ["boolean", ["feature-state", "lit"], false],
  yes,
  no,
];

/** The events: discs of uncertainty, leaders, and the numbered signs above everything. */
export function markLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "band",
      type: "line",
      source: "bands",
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.disc,
        "line-width": 16,
        "line-opacity": ["*", ["get", "share"], lit(0.8, 0.34)],
      },
    },
    {
      id: "disc",
      type: "fill",
      source: "discs",
      paint: { "fill-color": palette.disc, "fill-opacity": lit(0.3, 0.14) },
    },
    {
      id: "disc-edge",
      type: "line",
      source: "discs",
      paint: { "line-color": palette.disc, "line-width": lit(2.5, 1.2) },
    },
    { id: "leader", type: "line", source: "leaders", paint: { "line-color": palette["tone-both"], "line-width": 1.2 } },
    {
      id: "lit-ring",
      type: "circle",
      source: "marks",
      paint: { "circle-radius": 19, "circle-color": palette.lit, "circle-opacity": lit(1, 0) },
    },
    {
      id: "mark",
      type: "symbol",
      source: "marks",
      layout: {
        "icon-image": ["get", "icon"],
        "icon-allow-overlap": true,
        "icon-padding": 2,
        "text-field": ["get", "number"],
        "text-font": [boldFont],
        "text-size": 12.5,
        "text-allow-overlap": true,
      },
      paint: { "text-color": palette.number },
    },
    {
      id: "away",
      type: "symbol",
      source: "marks",
      layout: {
        "text-field": ["get", "beside"],
        "text-font": [boldFont],
        "text-size": 11.5,
        "text-anchor": "left",
        "text-offset": [1.7, 0],
        "text-max-width": 40,
      },
      paint: { "text-color": palette.label, "text-halo-color": palette.halo, "text-halo-width": 1.6 },
    },
  ];
}
