import { TILE_PIXELS, toLngLat, toWorld, worldPixels, type WorldPoint } from "../model/mercator";
import type { Bounds } from "../model/model";
import type { LngLat } from "../model/ids";
import type { Viewport } from "../state/viewState";

export interface Size {
  readonly width: number;
  readonly height: number;
  /** How much smaller than its zoom says the map is drawn, on paper. */
  readonly scale?: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands in the middle of the map, and how many pixels one world unit takes. The same for both renderers. */
export interface Camera {
  readonly center: WorldPoint;
  readonly pixelsPerWorld: number;
  readonly size: Size;
}

/** The camera for a viewport, or for the first view fitted into a map of `size` pixels. */
export function cameraOf(firstView: Bounds, viewport: Viewport | null, size: Size): Camera {
  return viewport === null
    ? cameraFor(firstView, size)
    : { center: toWorld(viewport.center), pixelsPerWorld: worldPixels(viewport.zoom) * (size.scale ?? 1), size };
}

/** The camera that shows the whole of `bounds`, in the middle of what the credits leave free. */
export function cameraFor({ west, south, east, north }: Bounds, size: Size): Camera {
  const a = toWorld([west, north]);
  const b = toWorld([east, south]);
  // A map in a hidden frame has no room, and still a camera.
  const pixelsPerWorld = Math.min(
    Math.max(1, size.width) / (b.x - a.x),
    Math.max(1, size.height - creditsHeight) / (b.y - a.y),
  );
  return {
    center: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 + creditsHeight / 2 / pixelsPerWorld },
    pixelsPerWorld,
    size,
  };
}

/** The zoom of a camera, by MapLibre's convention. */
export function zoomOf({ pixelsPerWorld }: Camera): number {
  return Math.log2(pixelsPerWorld / TILE_PIXELS);
}

export function viewportOf(camera: Camera): Viewport {
  return { center: toLngLat(camera.center), zoom: zoomOf(camera) };
}

/** Pixels from the map's top left corner. */
export function project({ center, pixelsPerWorld, size }: Camera, position: LngLat): Point {
  const world = toWorld(position);
  return {
    x: (world.x - center.x) * pixelsPerWorld + size.width / 2,
    y: (world.y - center.y) * pixelsPerWorld + size.height / 2,
  };
}

/** The position under a pixel: the inverse of `project`. */
export function unproject({ center, pixelsPerWorld, size }: Camera, { x, y }: Point): LngLat {
  return toLngLat({
    x: center.x + (x - size.width / 2) / pixelsPerWorld,
    y: center.y + (y - size.height / 2) / pixelsPerWorld,
  });
}

/** Whether a position is in view, clear of the edge by `margin` pixels. */
export function inView(camera: Camera, position: LngLat, margin: number): boolean {
  const { x, y } = project(camera, position);
  return x >= margin && y >= margin && x <= camera.size.width - margin && y <= camera.size.height - margin;
}

/** Kept free at the map's foot for the credits, in pixels; `.frame` in map.css says the same. */
export const creditsHeight = 38;

/** The largest square above the credits. The first view fills it on every screen, by CSS alone. */
export function frameOf({ width, height }: Size): {
  readonly left: number;
  readonly top: number;
  readonly side: number;
} {
  const side = Math.max(1, Math.min(width, height - creditsHeight));
  return { left: (width - side) / 2, top: (height - creditsHeight - side) / 2, side };
}

/** A map narrower than this has its buttons in the west and no words beside the signs at its edge; furniture.css says the same. */
export const narrowMap = 560;
const EDGE_INSET = 24;

/** The spot near the map's edge in a direction from its middle: `bearing` in degrees clockwise from north. */
export function onEdge({ size: { width, height } }: Camera, bearing: number): Point {
  const middle = { x: width / 2, y: (height - creditsHeight) / 2 };
  const [east, north] = [Math.sin((bearing * Math.PI) / 180), Math.cos((bearing * Math.PI) / 180)];
  // On a narrow map the buttons stand in the west.
  const west = width < narrowMap ? 96 : EDGE_INSET;
  const room = { x: middle.x - (east < 0 ? west : EDGE_INSET), y: middle.y - EDGE_INSET };
  // Up to the nearer edge along the direction, and no farther: the direction is what the spot says.
  const reach = Math.min(
    Math.max(0, room.x) / Math.max(Math.abs(east), 1e-9),
    Math.max(0, room.y) / Math.max(Math.abs(north), 1e-9),
  );
  return { x: middle.x + east * reach, y: middle.y - north * reach };
}
