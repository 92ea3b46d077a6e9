import { cameraFor, cameraOf, viewportOf } from "../select/camera";
import { decodeLink } from "../state/link";
import type { Viewport } from "../state/viewState";
import type { App } from "./mount";

/** Listens, once for the whole page, to links that are views, to buttons and to Escape. */
export function listenToReader(app: App): void {
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
    const action = target?.closest("[data-action]")?.getAttribute("data-action") ?? null;
    if (action !== null) {
      act(app, action);
      return;
    }
    const href = target?.closest("a")?.getAttribute("href") ?? "";
    if (href.startsWith("#") && followInPage(app, href)) event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && store.state().focus.kind !== "none") store.dispatch({ type: "focusCleared" });
  });
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
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.scrollIntoView();
    target.querySelector("summary")?.focus();
    return true;
  }
  const { parts } = decodeLink(href, known);
  if (parts.focus?.kind === "event") store.dispatch({ type: "eventSelected", event: parts.focus.event });
  else if (parts.focus?.kind === "excerpt") store.dispatch({ type: "excerptSelected", claim: parts.focus.claim });
  else if (parts.panel !== undefined) store.dispatch({ type: "panelOpened", panel: parts.panel });
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
    case "dismiss":
      surround({ notice: null });
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
