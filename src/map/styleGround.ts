import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "./palette";
import { contextLayers } from "./styleContext";
import { fadingOut, zooms } from "./groundZooms";

/** The ground: countries, water, areas and lines, and the paper that they fade to. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  const country = (id: string, code: string, colour: string): LayerSpecification => ({
    id,
    type: "fill",
    source: "countries",
    filter: ["==", ["get", "iso_a3"], code],
    paint: { "fill-color": colour, "fill-antialias": false },
  });
  /** From one width at zoom 5.9 to another at zoom 8.6. */
  const byZoom = (far: number, near: number): ExpressionSpecification => [
    "interpolate",
    ["linear"],
    ["zoom"],
    5.86,
    far,
    8.59,
    near,
  ];
  /** A thin band along the inside of a country's edge. */
  const inner = (id: string, code: string, colour: string): LayerSpecification => ({
    id,
    type: "line",
    source: "countries",
    filter: ["==", ["get", "iso_a3"], code],
    paint: { "line-color": colour, "line-width": byZoom(1.5, 4.5), "line-offset": byZoom(0.75, 2.25) },
  });
  return [
    { id: "paper", type: "background", paint: { "background-color": palette.paper } },
    {
      id: "neighbours",
      type: "fill",
      source: "countries",
      filter: ["!", ["in", ["get", "iso_a3"], ["literal", ["ARM", "AZE"]]]],
      paint: { "fill-color": palette.neighbours, "fill-antialias": false },
    },
    country("armenia", "ARM", palette.armenia),
    country("azerbaijan", "AZE", palette.azerbaijan),
    inner("inner-armenia", "ARM", palette["inner-armenia"]),
    inner("inner-azerbaijan", "AZE", palette["inner-azerbaijan"]),
    {
      id: "water",
      metadata: { switch: "waters" },
      type: "fill",
      source: "water",
      // Past what its shore is good to a sea stays a sea, but a pale one without an edge.
      paint: {
        "fill-color": palette.water,
        "fill-opacity": fadingOut(zooms.water, 0.6),
        "fill-antialias": false, // its edge is the shore
      },
    },
    {
      id: "shore",
      metadata: { switch: "waters" },
      type: "line",
      source: "water",
      paint: { "line-color": palette.shore, "line-width": 0.7, "line-opacity": fadingOut(zooms.water) },
    },
    ...contextLayers(palette),
    {
      id: "held",
      metadata: { switch: "held" },
      type: "fill",
      source: "nagorno-karabakh",
      filter: ["==", ["get", "id"], "de-facto-1994-2020"],
      paint: { "fill-pattern": "hatch", "fill-opacity": fadingOut(zooms.areas, 0.4), "fill-antialias": false },
    },
    {
      id: "since-area",
      type: "fill",
      source: "since",
      layout: { visibility: "none" },
      paint: {
        "fill-color": palette.since,
        "fill-opacity": ["match", ["slice", ["get", "id"], 0, 3], "lac", 0.5, "pea", 0.24, 0.1],
      },
    },
    {
      id: "since-edge",
      type: "line",
      source: "since",
      layout: { visibility: "none" },
      paint: { "line-color": palette.since, "line-width": 1.6 },
    },
    {
      id: "border-casing",
      type: "line",
      source: "borders",
      paint: { "line-color": palette.casing, "line-width": 3.2, "line-opacity": fadingOut(zooms.borders, 0.4) },
    },
    {
      id: "border",
      type: "line",
      source: "borders",
      paint: { "line-color": palette.border, "line-width": 1.2, "line-opacity": fadingOut(zooms.borders, 0.4) },
    },
    {
      id: "oblast",
      metadata: { switch: "oblast" },
      type: "line",
      source: "nagorno-karabakh",
      filter: ["==", ["get", "id"], "nkao-1923-1991"],
      paint: {
        "line-color": palette.oblast,
        "line-width": 1.3,
        "line-dasharray": [3, 2.4],
        "line-opacity": fadingOut(zooms.areas, 0.4),
      },
    },
    {
      id: "line-exactness",
      type: "fill",
      source: "line-exactness",
      minzoom: zooms.exactness,
      paint: {
        "fill-color": palette.line,
        "fill-opacity": ["interpolate", ["linear"], ["zoom"], zooms.exactness, 0, zooms.exactness + 0.5, 0.1],
        "fill-antialias": false,
      },
    },
    {
      id: "line-band",
      type: "line",
      source: "line-of-contact",
      paint: { "line-color": palette.lit, "line-width": 14, "line-opacity": 0 },
    },
    {
      id: "line-casing",
      type: "line",
      source: "line-of-contact",
      paint: { "line-color": palette.casing, "line-width": 6 },
    },
    {
      id: "line",
      type: "line",
      source: "line-of-contact",
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
