import { markId } from "../select/mark";
import { decodeLink, encodeLink } from "../state/link";
import { initialView } from "../state/viewState";
import type { App } from "./mount";
import type { Engine } from "./engine";
import { cameraFromView, marksOf } from "./parts";

/** `window.lineOfContact`: the page for scripts. A public contract. */
export interface PageApi {
  readonly version: string;
  /** Resolves once marks answer. */
  readonly ready: () => Promise<void>;
  /** Starts the engine if it has not started; resolves once it has drawn, rejects with the reason if it cannot. */
  readonly map: () => Promise<void>;
  /** Follows a hash as a link within the page would: `go("#event=lele-tepe")`. Says what of it meant nothing. */
  readonly go: (hash: string) => { readonly dropped: readonly string[] };
  /** The view as a hash, `""` for the first one. */
  readonly state: () => string;
  /** Where an event's numbered mark stands, in pixels of the browser's viewport; `null` if it has none or it is out of sight. */
  readonly point: (eventId: string) => { readonly x: number; readonly y: number } | null;
  /** Opens a report, `null` closes the open one. Says what of it meant nothing. */
  readonly select: (eventId: string | null) => Promise<{ readonly dropped: readonly string[] }>;
  /** Goes to a step of the lesson; `false` where there is no lesson, or no such step. */
  readonly step: (to: number | "next" | "previous") => Promise<boolean>;
  /**
   * Listens to each change of the view (told as a hash), to each report that is opened (its id, `""` once closed), or to each step of a
   * lesson (`one-article/2`, `""` once left); gives what ends it.
   */
  readonly on: (type: "change" | "select" | "step", listener: (told: string) => void) => () => void;
}

declare global {
  interface Window {
    lineOfContact?: PageApi;
  }
}

const verbs = () => import("./verbs");

export function createApi(app: App, engine: Engine): PageApi {
  const { store, known, map, model } = app;
  return {
    version: "1",
    ready: () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => {
          resolve();
        }),
      ),
    map: () => engine.start(),
    go: (hash) => {
      const { parts, dropped } = decodeLink(hash, known);
      const base = hash.length < 2 ? initialView(store.state().language) : store.state();
      // The reader's doing, as a link within the page would be: Back undoes it.
      store.dispatch({ type: "viewAsked", view: { ...base, ...parts } });
      return { dropped };
    },
    select: async (eventId) => (await verbs()).select(app, eventId),
    step: async (to) => (await verbs()).step(app, to),
    state: () => encodeLink(store.state()),
    point: (eventId) => {
      const { size, raised } = app.around();
      const camera = cameraFromView(model, store.state(), size);
      const at = raised
        ? raised(eventId)
        : marksOf(model, store.state(), camera).find((each) => markId(each).split(" ").includes(eventId))?.at;
      if (!at) return null;
      const { left, top } = map.getBoundingClientRect();
      const { clientLeft, clientTop, clientWidth, clientHeight } = map;
      const { x, y } = at;
      const inSight = x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
      return inSight ? { x: left + clientLeft + x, y: top + clientTop + y } : null;
    },
    on: (type, listener) => {
      if (type === "change")
        return store.listen((state) => {
          listener(encodeLink(state));
        });
      const end = verbs().then(({ listenTo }) => listenTo(app, type, listener));
      return () =>
        void end.then((stop) => {
          stop();
        });
    },
  };
}
