/** Fetches the layers for the engine and checks them ourselves: MapLibre says nothing of a source that never loads. */
import type { FeatureCollection } from "geojson";
import { siteFile } from "./siteFile";

/** The files that the engine draws, below `geo/`. Until they come it draws the outlines of the simple map. */
export const layerFiles = ["countries", "borders", "nagorno-karabakh", "line-of-contact", "water"] as const;
/** What is quiet context: fetched when the map already stands, since nothing of it is missed in the first second. */
export const contextFiles = ["line-exactness", "rivers", "roads", "rayon-lines"] as const;
export type LayerFile = (typeof layerFiles)[number] | (typeof contextFiles)[number];

export type LayerData = { readonly [File in LayerFile]: FeatureCollection };

export interface FetchedLayers {
  readonly data: LayerData;
  /** The files that did not come, or were not what they should be. Each is drawn empty, and the others all the same. */
  readonly failed: readonly LayerFile[];
}

const nothing: FeatureCollection = { type: "FeatureCollection", features: [] };
/** All layers, empty. */
export const noLayers: LayerData = {
  countries: nothing,
  borders: nothing,
  "nagorno-karabakh": nothing,
  "line-of-contact": nothing,
  water: nothing,
  "line-exactness": nothing,
  rivers: nothing,
  roads: nothing,
  "rayon-lines": nothing,
};

/** How long a layer may take before it counts as failed, in milliseconds. */
const PATIENCE = 20_000;

/** Fetches some of the layers; the rest of `LayerData` is empty. Never rejects. */
export async function fetchLayers(
  root: string,
  files: readonly LayerFile[],
  patience = PATIENCE,
): Promise<FetchedLayers> {
  const fetched = await Promise.all(
    files.map(async (file) => [file, await fetchCollection(root, file, patience)] as const),
  );
  const data: { [File in LayerFile]: FeatureCollection } = { ...noLayers };
  const failed: LayerFile[] = [];
  for (const [file, collection] of fetched) {
    if (collection === null) failed.push(file);
    else data[file] = collection;
  }
  return { data, failed };
}

/** Fetches one file below `geo/`; `null` if it does not come or is no collection of features. Never rejects. */
export async function fetchCollection(
  root: string,
  file: string,
  patience = PATIENCE,
): Promise<FeatureCollection | null> {
  try {
    const response = await siteFile(root, `geo/${file}.geojson`, patience);
    if (!response.ok) return null;
    const value: unknown = await response.json();
    return isFeatureCollection(value) ? value : null;
  } catch {
    return null; // no network, no JSON, or no answer in time
  }
}

/** Coordinates that are none make zero features in MapLibre without a word, so a collection must have some. */
function isFeatureCollection(value: unknown): value is FeatureCollection {
  if (typeof value !== "object" || value === null || !("type" in value) || !("features" in value)) return false;
  return value.type === "FeatureCollection" && Array.isArray(value.features) && value.features.length > 0;
}
