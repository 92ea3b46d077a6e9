/** The one imperative file about the engine: everything that MapLibre is told, and everything that it tells. */
import type { FeatureCollection } from "geojson";
import { GeoJSONSource, ImageSource, LngLat, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { maxZoom, minZoom, reachable } from "../state/viewState";
import { labelFonts } from "./fontFiles";
import type { DrawnEvents, GlMap, GlMapOptions } from "./glMapContract";
import { listenToPointer } from "./pointing";
import { raising } from "./raise";
import { paintSparingly } from "./sparePaint";
import { showLayers } from "./showLayers";
import { groundData, groundSources, shared, sharedSources } from "./sources";
import { spriteImage } from "./sprite";
import { mapStyle } from "./style";
import { reliefLayer, reliefSource } from "./styleRelief";

setWorkerUrl(workerUrl);

/** Starts the engine. Throws `GPUInitializationError` where there is no WebGL 2. */
export function startGlMap(options: GlMapOptions): GlMap {
  const { viewport, palette, onMove, onContext } = options;
  let { data } = options;
  const map = new MapLibreMap({
    container: options.container,
    style: mapStyle(palette, labelFonts, data),
    center: [...viewport.center],
    zoom: viewport.zoom,
    minZoom,
    maxZoom,
    // The middle stays where there is something to see: the same limits as those of links and of the map without an engine.
    transformConstrain: ({ lng, lat }, wished) => {
      const { center, zoom } = reachable({ center: [lng, lat], zoom: wished });
      return { center: new LngLat(...center), zoom };
    },
    attributionControl: false, // the credits are part of the page, in both renderers
    dragRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    locale: { "Map.Title": options.label, ...options.gestures },
    cooperativeGestures: options.gestures !== null,
  });
  paintSparingly(map);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setMissingStyleImageResolver((id) => {
    const sprite = spriteImage(id, palette);
    if (sprite !== null) map.addImage(id, sprite.image, { pixelRatio: sprite.pixelRatio });
  });

  let last: DrawnEvents | null = null;
  const setData = (id: string, features: FeatureCollection): void => {
    const source = map.getSource(id);
    if (source instanceof GeoJSONSource) void source.setData(features);
  };
  // Only what has changed is told: each call makes the engine look through its tiles.
  const flag = (name: string, now: readonly string[], was: readonly string[]): void => {
    for (const id of was) if (!now.includes(id)) map.setFeatureState({ source: "marks", id }, { [name]: false });
    for (const id of now) if (!was.includes(id)) map.setFeatureState({ source: "marks", id }, { [name]: true });
  };
  let hovered: readonly string[] = [];
  const light = ({ lit, dimmed, wholeLineLit }: DrawnEvents, before: DrawnEvents | null): void => {
    flag("lit", lit, before?.lit ?? []);
    flag("dimmed", dimmed, before?.dimmed ?? []);
    if (wholeLineLit !== (before?.wholeLineLit ?? false))
      map.setPaintProperty("line-band", "line-opacity", wholeLineLit ? 1 : 0);
  };
  // Without its graphics context the engine has no style; once that is back it loads it anew.
  let lost = false;
  const whenStyled = (act: () => void): void => {
    if (map._removed) return; // what was put off, or fetched, may come too late
    if (!lost && (map.isStyleLoaded() || map.style._loaded)) act();
    else void map.once("style.load", act);
  };
  let hidden: readonly string[] = [];
  const { raise, lower, stance } = raising(map, palette, options.onNoHeights);
  let relief: ImageBitmap | null = null;
  const layRelief = (picture: ImageBitmap): void => {
    whenStyled(() => {
      if (map.getLayer("relief") !== undefined) map.removeLayer("relief");
      if (map.getSource("relief") !== undefined) map.removeSource("relief");
      map.addSource("relief", reliefSource());
      const source = map.getSource("relief");
      if (source instanceof ImageSource) source.updateImage({ image: picture });
      map.addLayer(reliefLayer(), "neighbours");
      showLayers(map, hidden);
    });
  };
  const drawn = async (): Promise<void> => {
    await map.once("idle");
  };

  // The end of a move by the wheel does not say that the reader made it.
  let byWheel = false;
  map.on("wheel", () => {
    byWheel = true;
  });
  map.on("move", () => {
    const { lng, lat } = map.getCenter();
    options.onMoving({ center: [lng, lat], zoom: map.getZoom() });
  });
  map.on("rotate", () => {
    options.onTurn(map.getBearing());
  });
  map.on("moveend", (event) => {
    if (event.originalEvent === undefined && !byWheel) return;
    byWheel = false;
    const { lng, lat } = map.getCenter();
    onMove({ center: [lng, lat], zoom: map.getZoom() });
  });
  map.on("moveend", () => {
    options.onMoving(null);
  });
  listenToPointer(map, options);
  map.on("webglcontextlost", () => {
    lost = true;
    onContext(false);
  });
  map.on("webglcontextrestored", () => {
    lost = false;
    // Style and sources come back by themselves; feature-state does not, nor does a picture that was handed over as pixels.
    if (relief !== null) layRelief(relief);
    void drawn().then(() => {
      if (last !== null) light(last, null);
      onContext(true);
    });
  });

  return {
    drawn,
    draw: (events) => {
      whenStyled(() => {
        if (last?.names !== events.names) setData("names", events.names);
        if (last?.marks !== events.marks)
          setData("marks", shared(sharedSources.marks.map((part) => [part, events[part]])));
        light(events, last);
        last = events;
      });
    },
    hover: (ids) => {
      whenStyled(() => {
        flag("hovered", ids, hovered);
        hovered = ids;
      });
    },
    moveTo: ({ center, zoom }, animate) => {
      byWheel = false;
      const [lng, lat] = center;
      // `essential` is never set: a reader who asked for reduced motion gets a jump.
      const camera = { center: { lng, lat }, zoom, ...stance() };
      if (animate) map.easeTo({ ...camera, duration: 450 });
      else map.jumpTo(camera);
    },
    setLayers: (layers) => {
      data = { ...data, ...layers };
      whenStyled(() => {
        for (const source of groundSources)
          if (sharedSources[source].some((file) => file in layers)) setData(source, groundData(source, data));
      });
    },
    setSince: (areas) => {
      whenStyled(() => {
        if (areas !== null) setData("since", areas);
        for (const layer of ["since-area", "since-edge"])
          map.setLayoutProperty(layer, "visibility", areas === null ? "none" : "visible");
      });
    },
    turnNorth: () => {
      map.easeTo({ bearing: 0, duration: 450 });
    },
    setRelief: (picture) => {
      relief = picture;
      layRelief(picture);
    },
    hide: (names) => {
      hidden = names;
      whenStyled(() => {
        showLayers(map, hidden);
      });
    },
    raise: (tiles, viewport, animate) => {
      whenStyled(() => {
        raise(tiles, viewport, animate);
      });
    },
    lower,
    project: ([lng, lat]) => map.project({ lng, lat }),
    remove: map.remove.bind(map),
  };
}
