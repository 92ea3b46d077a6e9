import { cameraFor, cameraOf, viewportOf } from "../select/camera";
import { decodeLink } from "../state/link";
import { kinds, noFilter, speakers, statuses, switches, type Filter, type Viewport } from "../state/viewState";
import { copyFrom, listenToCitations, takeFrom, useTool } from "./handOut";
import type { App } from "./mount";

/** Listens, once for the whole page, to links that are views, to buttons and to Escape. */
export function listenToReader(app: App, play: () => void): void {
  const { store } = app;
  document.addEventListener("click", (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest("[data-action]") ?? null;
    const action = button?.getAttribute("data-action") ?? null;
    if (button !== null && action !== null) {
      if (action === "play") play();
      else if (action === "copy") void copyFrom(app, button);
      else if (action === "takeAway") void takeFrom(app, button);
      else if (action === "measure" || action === "fullscreen") void useTool(app, action);
      else act(app, action);
      return;
    }
    const href = target?.closest("a")?.getAttribute("href") ?? "";
    if (href.startsWith("#") && followInPage(app, href)) event.preventDefault();
  });
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (field instanceof HTMLInputElement && field.dataset["switch"] !== undefined) {
      const name = switches.find((candidate) => candidate === field.dataset["switch"]);
      if (name !== undefined) store.dispatch({ type: "switched", name, on: field.checked });
    }
    if (
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) &&
      field.dataset["filter"] !== undefined
    )
      store.dispatch({ type: "filterChanged", filter: filterFrom(field.dataset["filter"], field.value) });
  });
  listenToCitations(app);
  document.addEventListener("keydown", (event) => {
    // An open pop-over takes the Escape for itself.
    if (event.key !== "Escape" || document.querySelector(":popover-open") !== null) return;
    if (store.state().focus.kind !== "none") store.dispatch({ type: "focusCleared" });
  });
}

/** What a field of the filters says; an empty choice narrows nothing. */
function filterFrom(name: string, value: string): Partial<Filter> {
  switch (name) {
    case "find":
      return { find: value };
    case "side":
      return { side: speakers.find((choice) => choice === value) ?? null };
    case "kind":
      return { kind: kinds.find((choice) => choice === value) ?? null };
    case "status":
      return { status: statuses.find((choice) => choice === value) ?? null };
    default:
      return {};
  }
}

/** Follows a link within the page as an action, so that the rest of the view stays as it is. False if it is no view. */
export function followInPage(app: App, href: string): boolean {
  const { store, known } = app;
  if (href.startsWith("#passage=")) {
    store.dispatch({ type: "panelOpened", panel: "article" });
    document.getElementById(href.slice(1))?.scrollIntoView({ block: "center" });
    return true;
  }
  const target = document.getElementById(href.slice(1));
  const fold = target?.closest("details") ?? null;
  if (target !== null && fold !== null) {
    fold.open = true;
    target.scrollIntoView();
    (target === fold ? fold.querySelector("summary") : target)?.focus();
    return true;
  }
  const { parts } = decodeLink(href, known);
  if (parts.focus?.kind === "event") store.dispatch({ type: "eventSelected", event: parts.focus.event });
  else if (parts.focus?.kind === "excerpt") store.dispatch({ type: "excerptSelected", claim: parts.focus.claim });
  else if (parts.panel !== undefined) store.dispatch({ type: "panelOpened", panel: parts.panel });
  else if (parts.viewport !== undefined) store.dispatch({ type: "viewportMoved", viewport: parts.viewport });
  else return false;
  return true;
}

function act(app: App, action: string): void {
  const { store, model, around, surround } = app;
  const show = (viewport: Viewport | null): void => {
    store.dispatch({ type: "viewportMoved", viewport });
  };
  const present = viewportOf(cameraOf(model.geography.firstView, store.state().viewport, around().size));
  switch (action) {
    case "zoomIn":
      show({ ...present, zoom: present.zoom + 1 });
      break;
    case "zoomOut":
      show({ ...present, zoom: present.zoom - 1 });
      break;
    case "showLine":
      show(null);
      break;
    case "showBoth":
      show(wholeView(app));
      break;
    case "close":
      store.dispatch({ type: "focusCleared" });
      break;
    case "allDays":
      store.dispatch({ type: "daysChosen", days: null });
      break;
    case "showThin":
      store.dispatch({ type: "switched", name: "thin", on: true });
      break;
    case "clearFilters":
      store.dispatch({ type: "filterChanged", filter: noFilter });
      break;
    case "dismiss":
      surround({ notice: null });
      break;
    case "northUp":
      document.dispatchEvent(new Event("northup"));
      break;
    case "retryLayers":
      document.dispatchEvent(new Event("retrylayers"));
      break;
  }
}

/** Both countries whole, with a little air. */
function wholeView({ model, around }: App): Viewport {
  const { center, zoom } = viewportOf(cameraFor(model.geography.bothCountries, around().size));
  return { center, zoom: zoom - 0.1 };
}
