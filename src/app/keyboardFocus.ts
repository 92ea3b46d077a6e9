import type { LngLat } from "../model/ids";
import { inView, viewportOf, type Size } from "../select/camera";
import { claimsTied } from "../select/focused";
import type { Focus } from "../state/viewState";
import type { App } from "./mount";
import { cameraFromView } from "./parts";

/** How far a mark must be from the map's edge to count as in view, in pixels. */
const EDGE = 30;

/**
 * What follows when the reader asks about something: its card's heading takes the keyboard's focus, its sentence comes into view, and
 * the map moves if the event is out of sight. When the card is closed, focus goes back to where it came from.
 */
export function keepFocus(app: App): void {
  const { store } = app;
  let opener: Element | null = null;
  let previous: Focus = store.state().focus;
  store.listen(({ focus }, action) => {
    if (focus === previous) return;
    const wasOpen = previous.kind !== "none";
    previous = focus;
    if (focus.kind === "none") {
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus({ preventScroll: true });
      opener = null;
      return;
    }
    if (!wasOpen) opener = document.activeElement;
    if (focus.kind === "event" && action.type !== "linkFollowed") bringIntoView(app);
    const heading = document.getElementById(`title=${focus.kind === "event" ? focus.event : focus.claim}`);
    // In a frame nothing is taken from the page around it, neither the keyboard nor its place: frame.ts scrolls the card alone.
    const { embed } = app.around();
    if (embed && !document.hasFocus()) return;
    // Scrolled by hand: the browser would only bring the heading's line to the nearest edge.
    heading?.focus({ preventScroll: true });
    if (!embed) heading?.closest(".card")?.scrollIntoView({ block: "start" });
    revealLit(app, focus);
  });
}

/** Takes the map's new size. The open event stays in view if it was. */
export function resize(app: App, size: Size): void {
  const { width, height } = app.around().size;
  if (size.width === width && size.height === height) return;
  const seen = unseenAnchor(app, 0) === null;
  app.surround({ size });
  if (seen) bringIntoView(app);
}

function bringIntoView(app: App): void {
  const center = unseenAnchor(app, EDGE);
  if (center === null) return;
  const { zoom } = viewportOf(cameraFromView(app.model, app.store.state(), app.around().size));
  app.store.dispatch({ type: "viewportMoved", viewport: { center, zoom } });
}

/** Where the open event lies, if the map could show it and does not. */
function unseenAnchor({ model, store, around }: App, margin: number): LngLat | null {
  const { focus } = store.state();
  const { anchor = null, away = null } = (focus.kind === "event" && model.geography.events[focus.event]) || {};
  const camera = cameraFromView(model, store.state(), around().size);
  return anchor === null || away !== null || inView(camera, anchor, margin) ? null : anchor;
}

/** Scrolls the lit sentence or list item into view where the panels scroll by themselves, beside the card. */
function revealLit({ model }: App, focus: Focus): void {
  const panels = document.querySelector(".panels");
  if (panels === null || panels.scrollHeight <= panels.clientHeight) return;
  // The sentence to which the event is tied first comes before those that it merely bears on.
  const event = focus.kind === "event" ? model.events.find(({ id }) => id === focus.event) : undefined;
  const [first] = event === undefined ? [] : claimsTied(event.article);
  const lit = [document.getElementById(`passage=${first ?? ""}`), ...panels.querySelectorAll("mark.lit, li.lit")].find(
    (element) => element !== null && element.getClientRects().length > 0,
  );
  if (lit === undefined || lit === null) return;
  const box = lit.getBoundingClientRect();
  const frame = panels.getBoundingClientRect();
  panels.scrollTop += box.top - frame.top - (frame.height - Math.min(box.height, frame.height)) / 3;
}
