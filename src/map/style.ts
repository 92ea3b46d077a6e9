/** The engine's style as data: layers from the bottom to the top. Pure, and checked against the style specification by a test. */
import type { FeatureCollection } from "geojson";
import type { SourceSpecification, StyleSpecification } from "maplibre-gl";
import { alikePaints } from "./alikePaints";
import { fadeFeatures } from "./fade";
import { boldFont, italicFont, regularFont, type FontFile, type LabelFonts } from "./labelFonts";
import type { LayerData } from "./layerData";
import type { Palette } from "./palette";
import { fromShared, groundData } from "./sources";
import { groundLayers } from "./styleGround";
import { markLayers } from "./styleMarks";
import { nameLayers } from "./styleNames";

/** The layers; events and names are told later, for the view. */
export function mapStyle(palette: Palette, fonts: LabelFonts, data: LayerData): StyleSpecification {
  const empty: FeatureCollection = { type: "FeatureCollection", features: [] };
  const source = (content: FeatureCollection): SourceSpecification => ({
    type: "geojson",
    data: content,
    tolerance: 0.2,
  });
  return {
    version: 8,
    // The type is fetched as fonts and drawn here: there is no glyph server.
    "font-faces": {
      [regularFont]: faces(fonts.regular),
      [boldFont]: faces(fonts.bold),
      [italicFont]: faces(fonts.italic),
    },
    sources: {
      ground: source(groundData("ground", data)),
      context: source(groundData("context", data)),
      since: source(empty),
      fade: source(fadeFeatures()),
      // A short baseline must not be cut where two tiles meet.
      names: { type: "geojson", data: empty, buffer: 512, tolerance: 0 },
      marks: { type: "geojson", data: empty, promoteId: "id" },
    },
    layers: [...groundLayers(palette), ...nameLayers(palette), ...markLayers(palette)].map((layer) =>
      alikePaints(fromShared(layer)),
    ),
  };
}

function faces(files: readonly FontFile[]): { url: string; "unicode-range": string[] }[] {
  return files.map(({ url, ranges }) => ({ url, "unicode-range": [...ranges] }));
}
