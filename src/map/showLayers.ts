import type { Map as MapLibreMap } from "maplibre-gl";

/** Hides the engine's layers that go by one of the words of the legend's switches, and shows the others that go by one. */
export function showLayers(map: MapLibreMap, hidden: readonly string[]): void {
  for (const id of map.getLayersOrder()) {
    const name = switchOf(map.getLayer(id)?.metadata);
    if (name !== null) map.setLayoutProperty(id, "visibility", hidden.includes(name) ? "none" : "visible");
  }
}

/** The word of the legend's switch that a layer goes by; `null` for a layer that is always shown. */
function switchOf(metadata: unknown): string | null {
  if (typeof metadata !== "object" || metadata === null || !("switch" in metadata)) return null;
  return typeof metadata.switch === "string" ? metadata.switch : null;
}
