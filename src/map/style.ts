/** The engine's style as data: layers from the bottom to the top. Pure, and checked against the style specification by a test. */
import type { FeatureCollection } from "geojson";
import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { fadeFeatures } from "./fade";
import { boldFont, regularFont, type FontFile, type LabelFonts } from "./labelFonts";
import type { LayerData } from "./layerData";
import type { Palette } from "./palette";
import { markLayers } from "./styleMarks";

/** The layers, with the names of places in the reader's language. */
export function mapStyle(
  palette: Palette,
  fonts: LabelFonts,
  data: LayerData,
  names: FeatureCollection,
): StyleSpecification {
  const empty: FeatureCollection = { type: "FeatureCollection", features: [] };
  const source = (content: FeatureCollection): SourceSpecification => ({
    type: "geojson",
    data: content,
    tolerance: 0.2,
  });
  return {
    version: 8,
    // The type is fetched as fonts and drawn here: there is no glyph server.
    "font-faces": { [regularFont]: faces(fonts.regular), [boldFont]: faces(fonts.bold) },
    sources: {
      countries: source(data.countries),
      borders: source(data.borders),
      "nagorno-karabakh": source(data["nagorno-karabakh"]),
      "line-of-contact": source(data["line-of-contact"]),
      water: source(data.water),
      since: source(empty),
      fade: source(fadeFeatures()),
      names: source(names),
      discs: { type: "geojson", data: empty, promoteId: "id" },
      bands: { type: "geojson", data: empty, promoteId: "id" },
      leaders: { type: "geojson", data: empty, promoteId: "id" },
      marks: { type: "geojson", data: empty, promoteId: "id" },
    },
    layers: [...groundLayers(palette), ...nameLayers(palette), ...markLayers(palette)],
  };
}

function faces(files: readonly FontFile[]): { url: string; "unicode-range": string[] }[] {
  return files.map(({ url, ranges }) => ({ url, "unicode-range": [...ranges] }));
}

function groundLayers(palette: Palette): LayerSpecification[] {
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

function nameLayers(palette: Palette): LayerSpecification[] {
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
