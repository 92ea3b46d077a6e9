/** The distance tool, in both renderers: by pointer and by keyboard. Loaded when asked for. */
import { render } from "preact";
import { toolWords } from "../i18n/toolWords";
import { toLngLat } from "../model/mercator";
import type { LngLat } from "../model/ids";
import { cameraOf, project, unproject, viewportOf, type Camera } from "../select/camera";
import { wayMeters } from "../select/distance";
import { MeasureTool } from "../views/MeasureTool";
import type { App } from "./mount";
import { movingTo } from "./moving";
import { cameraFromView } from "./parts";
import { bringToolStyle } from "./bringStyle";

/** How far a pointer may wander between down and up and still mean a spot, in pixels; and how far an arrow key moves the map. */
const STILL = 6;
const STEP = 60;
const arrows: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

let end: (() => void) | null = null;

/** Starts the tool, or ends it where it runs. */
export function toggleMeasure(app: App): void {
  bringToolStyle();
  if (end === null) end = startMeasure(app);
  else end();
}

function startMeasure(app: App): () => void {
  const { store, model, map, around } = app;
  const button = document.querySelector('[data-action="measure"]');
  const box = document.createElement("div");
  box.className = "measure";
  // The keyboard's place: arrows move the map under the cross-hair, as the words beside it say.
  box.tabIndex = 0;
  box.setAttribute("role", "application");
  box.setAttribute("aria-label", `${toolWords.measure}. ${toolWords.measureHint}`);
  map.append(box);
  // Lengths are measured on the flat map: where a pixel is on a tilted one depends on the heights there.
  store.dispatch({ type: "switched", name: "terrain", on: false });
  let points: readonly LngLat[] = [];
  let moving: Camera | null = null;
  const camera = (): Camera => moving ?? cameraFromView(model, store.state(), around().size);
  const draw = (): void => {
    const now = camera();
    render(
      <MeasureTool
        points={points.map((point) => project(now, point))}
        meters={wayMeters(points)}
        size={now.size}
        language={store.state().language}
      />,
      box,
    );
  };
  const set = (next: readonly LngLat[]): void => {
    points = next;
    draw();
  };

  let down = { x: 0, y: 0 };
  const onDown = ({ clientX, clientY }: PointerEvent): void => {
    down = { x: clientX, y: clientY };
  };
  const onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const asked = target?.closest("[data-measure]")?.getAttribute("data-measure") ?? null;
    if (asked === "undo") set(points.slice(0, -1));
    else if (asked === "end") stop();
    // Buttons and links of the map's furniture do what they always do.
    if (target === null || target.closest(".controls, .credits, .measured") !== null) return;
    // A click while measuring opens no report.
    event.preventDefault();
    event.stopPropagation();
    if (event.detail === 0 || Math.hypot(event.clientX - down.x, event.clientY - down.y) > STILL) return;
    const { left, top } = map.getBoundingClientRect();
    const at = { x: event.clientX - left - map.clientLeft, y: event.clientY - top - map.clientTop };
    set([...points, unproject(camera(), at)]);
    // The keyboard may go on where the pointer has begun.
    box.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") stop();
    else if (event.target !== box) return;
    else if (event.key === "Enter") set([...points, toLngLat(camera().center)]);
    else if (event.key === "Backspace") set(points.slice(0, -1));
    else if (event.key === "+" || event.key === "-") move(0, 0, event.key === "+" ? 1 : -1);
    else {
      const step = arrows[event.key];
      if (step === undefined) return;
      move(...step, 0);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const move = (dx: number, dy: number, zoom: number): void => {
    const now = cameraFromView(model, store.state(), around().size);
    const center = unproject(now, { x: now.size.width / 2 + dx, y: now.size.height / 2 + dy });
    store.dispatch({ type: "viewportMoved", viewport: { center, zoom: viewportOf(now).zoom + zoom } });
  };
  const stopMoving = movingTo((viewport) => {
    moving = viewport === null ? null : cameraOf(model.geography.firstView, viewport, around().size);
    draw();
  });
  const stopListening = store.listen(({ on }) => {
    if (on.includes("terrain")) stop();
    else draw();
  });
  const resized = new ResizeObserver(draw);
  resized.observe(map);
  map.addEventListener("pointerdown", onDown, true);
  map.addEventListener("click", onClick, true);
  document.addEventListener("keydown", onKey, true);
  button?.setAttribute("aria-pressed", "true");
  draw();
  box.focus({ preventScroll: true });

  const stop = (): void => {
    stopListening();
    stopMoving();
    resized.disconnect();
    map.removeEventListener("pointerdown", onDown, true);
    map.removeEventListener("click", onClick, true);
    document.removeEventListener("keydown", onKey, true);
    button?.removeAttribute("aria-pressed");
    render(null, box);
    box.remove();
    end = null;
    if (button instanceof HTMLElement) button.focus({ preventScroll: true });
  };
  return stop;
}
