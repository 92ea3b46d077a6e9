import { toWorld } from "../model/mercator";
import type { Bounds } from "../model/model";
import { frameOf, zoomOf, type Camera } from "../select/camera";
import { reliefBox } from "./relief";

/** How many units of the SVG's own coordinates the first view is wide: finer than the pixels of any first screen. */
export const groundUnits = 1200;

/** A box in ground units: Web Mercator with the first view's north-west corner at (0, 0). */
export interface GroundBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Turns a position in the unit world into ground units. */
export function groundScale(firstView: Bounds): {
  readonly x: (world: number) => number;
  readonly y: (world: number) => number;
} {
  const corner = toWorld([firstView.west, firstView.north]);
  const scale = groundUnits / (toWorld([firstView.east, firstView.south]).x - corner.x);
  return { x: (world) => (world - corner.x) * scale, y: (world) => (world - corner.y) * scale };
}

/** Turns `[lng, lat]` into a point in ground units. */
export function groundSpot(
  firstView: Bounds,
): (position: readonly number[]) => { readonly x: number; readonly y: number } {
  const scale = groundScale(firstView);
  return ([lng = NaN, lat = NaN]) => {
    const { x, y } = toWorld([lng, lat]);
    return { x: scale.x(x), y: scale.y(y) };
  };
}

/** The box that `bounds` fill. */
export function groundBox(firstView: Bounds, bounds: Bounds): GroundBox {
  const scale = groundScale(firstView);
  const northWest = toWorld([bounds.west, bounds.north]);
  const southEast = toWorld([bounds.east, bounds.south]);
  const x = scale.x(northWest.x);
  const y = scale.y(northWest.y);
  return { x, y, width: scale.x(southEast.x) - x, height: scale.y(southEast.y) - y };
}

/** The box of the ground that fills the square frame under a camera: the `viewBox` of the ground. */
export function groundUnder(firstView: Bounds, camera: Camera): GroundBox {
  const scale = groundScale(firstView);
  const { left, top, side } = frameOf(camera.size);
  const world = (pixels: number): number => pixels / camera.pixelsPerWorld;
  const x = scale.x(camera.center.x + world(left - camera.size.width / 2));
  const y = scale.y(camera.center.y + world(top - camera.size.height / 2));
  const width = scale.x(camera.center.x + world(left + side - camera.size.width / 2)) - x;
  return { x, y, width, height: width };
}

/** Moves the ground and the relief under it. The one thing that is done to them after the prerender: the geometry never changes. */
export function moveGround(ground: Element, firstView: Bounds, camera: Camera): void {
  const { x, y, width, height } = groundUnder(firstView, camera);
  ground.setAttribute("viewBox", [x, y, width, height].map((value) => value.toFixed(2)).join(" "));
  // The hatch keeps its width on the screen, in pixels, while the geometry grows.
  const unitsPerPixel = width / frameOf(camera.size).side;
  ground.querySelector("pattern")?.setAttribute("patternTransform", `scale(${unitsPerPixel.toFixed(3)})`);
  // The frame around both: what fades with the zoom does so by style sheet.
  const { parentElement: frame, previousElementSibling: relief } = ground;
  frame?.style.setProperty("--z", zoomOf(camera).toFixed(2));
  if (relief instanceof HTMLElement) {
    const box = groundBox(firstView, reliefBox);
    const share = (units: number): string => `${((100 * units) / width).toFixed(3)}%`;
    relief.style.left = share(box.x - x);
    relief.style.top = share(box.y - y);
    relief.style.width = share(box.width);
    relief.style.height = share(box.height);
  }
}
