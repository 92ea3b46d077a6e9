/** What the pointer means on the engine's map: a sign, a line, or the map itself. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { GlMapOptions } from "./glMapContract";
import { lineAt } from "./lineAt";
import { nearestMark } from "./nearestMark";

/** How far a pressed pointer moves before that is a drag, in pixels: MapLibre's own tolerance for a click. */
const TOLERANCE = 3;

export function listenToPointer(
  map: MapLibreMap,
  { onSelect, onHover, onLine }: Pick<GlMapOptions, "onSelect" | "onHover" | "onLine">,
): void {
  let over: string | null = null;
  const pointAt = (id: string | null): void => {
    over = id;
    map.getCanvas().style.cursor = id === null ? "" : "pointer";
    onHover(id);
  };
  map.on("mousemove", ({ point }) => {
    pointAt(nearestMark(map, point));
  });
  map.on("mouseout", () => {
    pointAt(null);
  });
  map.on("click", ({ point }) => {
    const id = nearestMark(map, point);
    if (id !== null) {
      onSelect(id);
      return;
    }
    const line = lineAt(map, point);
    if (line !== null) onLine(line);
  });
  holdDrag(map, () => over !== null);
}

/**
 * Keeps a press on a sign from the engine until it becomes a drag. The engine draws a frame at the end of each press that could have become
 * one, even if nothing has moved, and the card that a click opens would wait for that frame.
 */
function holdDrag(map: MapLibreMap, overSign: () => boolean): void {
  let held: MouseEvent | null = null;
  let given: Event | null = null;
  const release = (): void => {
    if (held === null) return;
    held = null;
    map.dragPan.enable();
  };
  // Before the engine hears of it, which listens below.
  map.getContainer().addEventListener(
    "mousedown",
    (event) => {
      if (event.button !== 0 || event === given || !overSign() || !map.dragPan.isEnabled()) return;
      held = event;
      map.dragPan.disable();
    },
    { capture: true },
  );
  const moved = (event: MouseEvent): void => {
    if (held === null || Math.hypot(event.clientX - held.clientX, event.clientY - held.clientY) < TOLERANCE) return;
    const { target, clientX, clientY, button, buttons } = held;
    release();
    if (event.buttons === 0) return;
    // The press anew, where it was: from here on it is the engine's.
    given = new MouseEvent("mousedown", { bubbles: true, clientX, clientY, button, buttons });
    target?.dispatchEvent(given);
  };
  window.addEventListener("mousemove", moved, { capture: true });
  window.addEventListener("mouseup", release, { capture: true });
  map.once("remove", () => {
    window.removeEventListener("mousemove", moved, { capture: true });
    window.removeEventListener("mouseup", release, { capture: true });
  });
}
