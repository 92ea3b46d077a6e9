import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { boldFont } from "./labelFonts";
import { figureDrop, markShapes, pinShape } from "./markShapes";
import type { Palette } from "./palette";

type Value = number | string | ExpressionSpecification;

/** One value or another, by a flag of the feature-state; a mark's own id carries it in all four sources. */
const state = (flag: "lit" | "hovered" | "dimmed", yes: Value, no: Value): ExpressionSpecification => [
  "case",
  ["boolean", ["feature-state", flag], false],
  yes,
  no,
];
const lit = (yes: number, no: number): ExpressionSpecification => state("lit", yes, no);

/** The size of the figures in the signs, in pixels; marks.css says the same. */
const FIGURE = 12;
/** How much of its ink a sign keeps while another is open; still three to one against every ground. */
const DIMMED = 0.84;
const dimmed = state("dimmed", ["match", ["get", "kind"], "cluster", 1, DIMMED], 1);
const drop = (shape: string): ExpressionSpecification => ["literal", [0, figureDrop(shape) / FIGURE]];

/** What lies round a sign that is open or pointed at: an image and not a circle, which would be another program (alikePaints.ts). */
const ring = (flag: "lit" | "hovered"): LayerSpecification => ({
  id: `ring-${flag}`,
  type: "symbol",
  source: "marks",
  layout: { "icon-image": `ring-${flag}`, "icon-allow-overlap": true, "icon-ignore-placement": true },
  paint: { "icon-opacity": state(flag, 1, 0) },
});

/** The events: discs of uncertainty, leaders, and the numbered signs above everything. */
export function markLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "band",
      type: "line",
      source: "bands",
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
      paint: { "fill-color": palette.disc, "fill-opacity": lit(0.3, 0.14), "fill-antialias": false },
    },
    {
      id: "disc-edge",
      type: "line",
      source: "discs",
      paint: { "line-color": palette.disc, "line-width": lit(2.5, 1.2) },
    },
    { id: "leader", type: "line", source: "leaders", paint: { "line-color": palette["tone-both"], "line-width": 1.2 } },
    ring("hovered"),
    ring("lit"),
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
        "text-size": FIGURE,
        "text-offset": [
          "match",
          ["get", "kind"],
          "equipment",
          drop(markShapes.equipment),
          "statement",
          drop(markShapes.statement),
          "pin",
          drop(pinShape),
          drop(""),
        ],
        "text-allow-overlap": true,
      },
      paint: {
        "icon-opacity": dimmed,
        "text-opacity": dimmed,
        "text-color": ["match", ["get", "kind"], "cluster", palette["tone-both"], palette.number],
      },
    },
    {
      id: "beside",
      type: "symbol",
      source: "marks",
      filter: ["!=", ["get", "beside"], ""],
      layout: {
        "text-field": ["get", "beside"],
        "text-font": [boldFont],
        "text-size": 11.5,
        "text-anchor": [
          "match",
          ["get", "side"],
          "right",
          "left",
          "left",
          "right",
          "below",
          "top",
          "above",
          "bottom",
          "under",
          "top-right",
          "bottom-right",
        ],
        "text-offset": [
          "match",
          ["get", "side"],
          "right",
          ["literal", [1.74, 0]],
          "left",
          ["literal", [-1.74, 0]],
          "below",
          ["literal", [0, 1.5]],
          "above",
          ["literal", [0, -1.5]],
          "under",
          ["literal", [1.48, 1.5]],
          ["literal", [1.48, -1.5]],
        ],
        "text-justify": "auto",
        "text-max-width": 40,
        "text-allow-overlap": true,
      },
      paint: { "text-color": palette.label, "text-halo-color": palette.halo, "text-halo-width": 1.6 },
    },
  ];
}
