/** What the engine is told, and what it tells: the contract of `glMap.ts`. */
import type { FeatureCollection, LineString, Point, Polygon } from "geojson";
import type { LngLat } from "../model/ids";
import type { Point as ScreenPoint } from "../select/camera";
import type { Viewport } from "../state/viewState";
import type { LayerData } from "./layerData";
import type { Palette } from "./palette";

export interface GlMapOptions {
  readonly container: HTMLElement;
  readonly label: string;
  /** What to say to a gesture that is left to the page around the map, by MapLibre's keys; `null`: all gestures are the map's. */
  readonly gestures: { readonly [key: string]: string } | null;
  readonly viewport: Viewport;
  readonly palette: Palette;
  readonly data: LayerData;
  /** The reader chose a mark. */
  readonly onSelect: (id: string) => void;
  /** The pointer came to a mark, or left it: `null`. */
  readonly onHover: (id: string | null) => void;
  /** The reader chose a line of the ground: the layer whose passport is asked for. */
  readonly onLine: (layer: string) => void;
  /** The reader moved the map; moves that the page asked for are not told. */
  readonly onMove: (viewport: Viewport) => void;
  /** Where the map is on its way, each frame; `null` when it has come to rest. */
  readonly onMoving: (viewport: Viewport | null) => void;
  /** The map was turned: degrees clockwise that its top is from north. */
  readonly onTurn: (bearing: number) => void;
  /** Heights for the map in 3-D did not come: told once each time that they were asked for. */
  readonly onNoHeights: () => void;
  /** The graphics context was lost (`false`) or came back and has drawn (`true`). */
  readonly onContext: (alive: boolean) => void;
}

/** What is drawn of the events. */
export interface DrawnEvents {
  readonly names: FeatureCollection<Point | LineString>;
  readonly marks: FeatureCollection<Point>;
  readonly leaders: FeatureCollection<LineString>;
  readonly discs: FeatureCollection<Polygon>;
  readonly bands: FeatureCollection<LineString>;
  readonly lit: readonly string[];
  /** The others, where something is lit. */
  readonly dimmed: readonly string[];
  readonly wholeLineLit: boolean;
}

export interface GlMap {
  /** Resolves once everything in view has been drawn. */
  readonly drawn: () => Promise<void>;
  readonly draw: (events: DrawnEvents) => void;
  /** Rings the marks that the reader points at, here or in the text. */
  readonly hover: (ids: readonly string[]) => void;
  readonly moveTo: (viewport: Viewport, animate: boolean) => void;
  /** Draws layers that came late. */
  readonly setLayers: (layers: Partial<LayerData>) => void;
  /** The areas of 2020–2023; `null`: none. */
  readonly setSince: (areas: FeatureCollection | null) => void;
  /** Lays the relief under everything, once its picture is there. */
  readonly setRelief: (picture: ImageBitmap) => void;
  /** Turns the map so that north is up. */
  readonly turnNorth: () => void;
  /** Hides the layers whose `metadata.switch` is one of these words, and shows the others. */
  readonly hide: (hidden: readonly string[]) => void;
  /** Raises the heights and tilts the map; where it stands in 3-D already, fetches its heights anew. `tiles`: the address of `geo/terrain/`. */
  readonly raise: (tiles: string, viewport: Viewport, animate: boolean) => void;
  /** Lays the map flat again, north up. */
  readonly lower: (viewport: Viewport, animate: boolean) => void;
  /** Where a place is on the map as it stands, tilted or not, in pixels from its top left corner. */
  readonly project: (position: LngLat) => ScreenPoint;
  readonly remove: () => void;
}
