import type { Map as MapLibreMap } from "maplibre-gl";
import type { Viewport } from "../state/viewState";
import type { Palette } from "./palette";
import { pitches, skyOver, terrain, terrainSource } from "./styleTerrain";

/** The map in 3-D and back: what `GlMap.raise` does. */
export interface Raising {
  readonly raise: (tiles: string, viewport: Viewport, animate: boolean) => void;
  readonly lower: (viewport: Viewport, animate: boolean) => void;
  /** How the map stands, or will once it has risen: a move must not stop it half-way. */
  readonly stance: () => { readonly pitch: number; readonly bearing: number } | null;
}

/** Raises the heights of a map and lays them flat again. `onFailed` is told once each time that heights do not come. */
export function raising(map: MapLibreMap, palette: Palette, onFailed: () => void): Raising {
  let told = false;
  let onWay: { readonly pitch: number; readonly bearing: number } | null = null;
  map.on("error", (event) => {
    if (told || !("sourceId" in event) || event.sourceId !== terrain.source) return;
    told = true;
    onFailed();
  });
  /** Turning and tilting by hand, for a map that has something to look round. */
  const allow = (yes: boolean): void => {
    if (yes) {
      for (const gesture of [map.dragRotate, map.touchPitch]) gesture.enable();
      for (const gesture of [map.touchZoomRotate, map.keyboard]) gesture.enableRotation();
    } else {
      for (const gesture of [map.dragRotate, map.touchPitch]) gesture.disable();
      for (const gesture of [map.touchZoomRotate, map.keyboard]) gesture.disableRotation();
    }
  };
  /** Names are laid out for the flat map: on a tilted one the engine leaves out those that would cover others. */
  const nameFreely = (yes: boolean): void => {
    for (const id of map.getLayersOrder())
      if (map.getLayer(id)?.source === "names") map.setLayoutProperty(id, "text-allow-overlap", yes);
  };
  const go = (pitch: number, { center: [lng, lat], zoom }: Viewport, animate: boolean): void => {
    const camera = { center: { lng, lat }, zoom, pitch, bearing: 0 };
    onWay = { pitch, bearing: 0 };
    // `essential` is never set: a reader who asked for reduced motion gets a jump.
    if (animate) map.easeTo({ ...camera, duration: 600 });
    else map.jumpTo(camera);
    if (map.isMoving())
      void map.once("moveend", () => {
        onWay = null;
      });
    else onWay = null;
  };
  const clear = (): void => {
    map.setTerrain(null);
    if (map.getSource(terrain.source) !== undefined) map.removeSource(terrain.source);
  };
  const heights = (tiles: string): void => {
    told = false;
    clear();
    map.addSource(terrain.source, terrainSource(tiles));
    map.setTerrain(terrain);
  };
  return {
    raise: (tiles, viewport, animate) => {
      const standing = map.getTerrain() !== null;
      heights(tiles);
      if (standing) return;
      map.setMaxPitch(pitches.most);
      map.setSky(skyOver(palette));
      nameFreely(false);
      allow(true);
      go(pitches.first, viewport, animate);
    },
    lower: (viewport, animate) => {
      clear();
      nameFreely(true);
      allow(false);
      go(0, viewport, animate);
    },
    stance: () => onWay,
  };
}
