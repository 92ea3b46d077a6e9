import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "./palette";

/** The ground: countries, water, areas and lines, and the paper that they fade to. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  const country = (id: string, code: string, colour: string): LayerSpecification => ({
    id,
    type: "fill",
    source: "countries",
    filter: ["==", ["get", "iso_a3"], code],
    paint: { "fill-color": colour, "fill-antialias": false },
  });
  const round = { "line-join": "round", "line-cap": "round" } as const;
  return [
    { id: "paper", type: "background", paint: { "background-color": palette.paper } },
    country("armenia", "ARM", palette.armenia),
    country("azerbaijan", "AZE", palette.azerbaijan),
    { id: "water", type: "fill", source: "water", paint: { "fill-color": palette.water } },
    { id: "shore", type: "line", source: "water", paint: { "line-color": palette.shore, "line-width": 0.7 } },
    {
      id: "held",
      type: "fill",
      source: "nagorno-karabakh",
      filter: ["==", ["get", "id"], "de-facto-1994-2020"],
      paint: { "fill-pattern": "hatch" },
    },
    { id: "since-area", type: "fill", source: "since", paint: { "fill-color": palette.since, "fill-opacity": 0.16 } },
    { id: "since-edge", type: "line", source: "since", paint: { "line-color": palette.since, "line-width": 1.6 } },
    {
      id: "border-casing",
      type: "line",
      source: "borders",
      layout: round,
      paint: { "line-color": palette.casing, "line-width": 3.2 },
    },
    {
      id: "border",
      type: "line",
      source: "borders",
      layout: round,
      paint: { "line-color": palette.border, "line-width": 1.2 },
    },
    {
      id: "oblast",
      type: "line",
      source: "nagorno-karabakh",
      filter: ["==", ["get", "id"], "nkao-1923-1991"],
      layout: { "line-join": "round" },
      paint: { "line-color": palette.oblast, "line-width": 1.3, "line-dasharray": [3, 2.4] },
    },
    {
      id: "line-band",
      type: "line",
      source: "line-of-contact",
      layout: round,
      paint: { "line-color": palette.lit, "line-width": 14, "line-opacity": 0 },
    },
    {
      id: "line-casing",
      type: "line",
      source: "line-of-contact",
      layout: round,
      paint: { "line-color": palette.casing, "line-width": 6 },
    },
    {
      id: "line",
      type: "line",
      source: "line-of-contact",
      layout: { "line-join": "round" },
      paint: { "line-color": palette.line, "line-width": 3, "line-dasharray": [2.6, 1.1] },
    },
    {
      id: "fade",
      type: "fill",
      source: "fade",
      paint: { "fill-color": palette.paper, "fill-opacity": ["get", "opacity"], "fill-antialias": false },
    },
  ];
}
