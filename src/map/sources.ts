/**
 * Which of the engine's sources carries what. Few, since the engine loads each by itself, draws a frame when it comes, and masks its tiles
 * anew wherever a layer follows one of another source. In a shared source a feature says in `layer` what it is of.
 */
import type { Feature, FeatureCollection } from "geojson";
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { LayerData, LayerFile } from "./layerData";

/** The parts of each shared source. */
export const sharedSources = {
  ground: ["countries", "borders", "nagorno-karabakh", "line-of-contact", "water"],
  context: ["line-exactness", "rivers", "roads", "rayon-lines"],
  // One id carries the feature-state of a mark, its leader, disc and band.
  marks: ["marks", "leaders", "discs", "bands"],
} as const;
export const groundSources = ["ground", "context"] as const;

/** Features of several parts as one collection, each with its name among its properties. */
export function shared(parts: readonly (readonly [string, FeatureCollection])[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: parts.flatMap(([layer, { features }]) =>
      features.map((feature): Feature => ({ ...feature, properties: { ...feature.properties, layer } })),
    ),
  };
}

/** What a shared source of the ground holds of the layers. */
export function groundData(source: (typeof groundSources)[number], data: LayerData): FeatureCollection {
  const files: readonly LayerFile[] = sharedSources[source];
  return shared(files.map((file) => [file, data[file]]));
}

/** A layer that names one part as its source, drawn from the shared source. */
export function fromShared(layer: LayerSpecification): LayerSpecification {
  if (!("source" in layer) || layer.type === "raster" || layer.type === "hillshade" || layer.type === "color-relief")
    return layer;
  const { source: part } = layer;
  const source = Object.entries(sharedSources).find(([, parts]) => parts.some((each) => each === part))?.[0];
  if (source === undefined) return layer;
  const ofPart: ExpressionSpecification = ["==", ["get", "layer"], part];
  const own = "filter" in layer ? layer.filter : undefined;
  return { ...layer, source, filter: isExpression(own) ? ["all", ofPart, own] : ofPart };
}

/** All our filters are expressions, none of the older kind. */
function isExpression(filter: FilterSpecification | undefined): filter is ExpressionSpecification {
  return Array.isArray(filter);
}
