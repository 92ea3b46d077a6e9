import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { boldFont, italicFont, regularFont } from "./labelFonts";
import type { Palette } from "./palette";

type SymbolLayout = NonNullable<SymbolLayerSpecification["layout"]>;

/**
 * The names of places, over the ground and under the marks. What is named and where it stands has been worked out for the view
 * (select/labels.ts), for both renderers alike: the engine chooses nothing.
 */
export function nameLayers(palette: Palette): LayerSpecification[] {
  const layer = (
    id: string,
    what: readonly ExpressionSpecification[],
    layout: SymbolLayout,
    water = false,
  ): LayerSpecification => ({
    id,
    type: "symbol",
    source: "names",
    metadata: { switch: water ? "waters" : "names" },
    filter: ["all", ...what],
    layout: {
      "text-field": ["get", "text"],
      "text-font": face,
      "text-size": ["get", "size"],
      "text-letter-spacing": ["get", "spacing"],
      "text-max-width": 60,
      "text-allow-overlap": true,
      "symbol-sort-key": ["get", "order"],
      ...layout,
    },
    paint: {
      "text-color": water ? palette["water-label"] : palette.label,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.6,
    },
  });
  const isAlong: ExpressionSpecification = ["==", ["geometry-type"], "LineString"];
  const isLevel: ExpressionSpecification = ["==", ["geometry-type"], "Point"];
  const isWater: ExpressionSpecification = ["in", ["get", "kind"], ["literal", ["river", "lake", "sea"]]];
  // Few layers: each costs the engine a pass over its tiles, for the halos and for the letters.
  return [
    layer("river-name", [isAlong, isWater], along, true),
    layer("course-name", [isAlong, ["!", isWater]], along),
    layer("level-name", [isLevel], level),
  ];
}

const face: ExpressionSpecification = [
  "match",
  ["get", "face"],
  "bold",
  ["literal", [boldFont]],
  "italic",
  ["literal", [italicFont]],
  ["literal", [regularFont]],
];
const level: SymbolLayout = {
  "text-anchor": ["get", "anchor"],
  "text-justify": ["get", "justify"],
  "text-offset": ["get", "offset"],
  // The dot goes where the name goes: a town whose name finds no room leaves no nameless dot.
  "icon-allow-overlap": true,
  "icon-ignore-placement": true,
  "icon-image": ["match", ["get", "kind"], "height", "height", ["town", "village"], "town", ""],
};
/** Each baseline is as long as its name: the middle of one is the middle of the other. */
const along: SymbolLayout = {
  "symbol-placement": "line-center",
  "text-max-angle": 80,
  // On a tilted map the letters stand up: lying on the ground they would be too flat to read.
  "text-pitch-alignment": "viewport",
};
