import { hydrate, render } from "preact";
import { moveGround } from "../map/groundFrame";
import type { Model } from "../model/model";
import { initialView, type ViewState } from "../state/viewState";
import type { Camera } from "../select/camera";
import { decodeLink, type Known } from "../state/link";
import { createStore } from "../state/store";
import type { ContentLanguage } from "../model/ids";
import { interfaceLanguages } from "../i18n/language";
import { createApi } from "./api";
import { listenToReader } from "./commands";
import { listenToDays } from "./days";
import { createEngine, whenIdle } from "./engine";
import { keepFocus, resize } from "./keyboardFocus";
import { keepHistory } from "./history";
import { keepComparison } from "./keepComparison";
import { keepLesson } from "./keepLesson";
import { keepNames } from "./keepNames";
import { keepLegend } from "./keepLegend";
import { keepSince } from "./since";
import { unfold } from "./unfold";
import { cameraFromView, ColumnPart, DaysPart, embedSize, prerenderSize, StagePart, type Surroundings } from "./parts";

/** Everything of the browser's side that the parts of the app share. */
export interface App {
  readonly model: Model;
  readonly known: Known;
  readonly store: ReturnType<typeof createStore>;
  readonly map: HTMLElement;
  readonly around: () => Surroundings;
  /** Changes what the page is drawn from beside model and view, and draws it. */
  readonly surround: (change: Partial<Surroundings>) => void;
}

/**
 * Takes over the prerendered page: hydrates what stands there, and only then follows what the address says. Piece by piece, so that the
 * reader can scroll and the browser paint between the pieces.
 */
export async function mount(model: Model): Promise<void> {
  const page = document.documentElement;
  const map = required("map");
  const known = knownOf(model);
  const language: ContentLanguage = interfaceLanguages.find((candidate) => candidate === page.lang) ?? "en";
  const pageView: ViewState = { ...initialView(language), ...decodeLink(page.dataset["view"] ?? "", known).parts };
  const store = createStore(pageView);
  const { embed } = page.dataset;
  let around: Surroundings = {
    live: false,
    size: embed ? embedSize : prerenderSize,
    notice: null,
    playing: false,
    since: null,
    citing: null,
    still: null,
    compare: null,
    root: page.dataset["root"] ?? "./",
    embed,
  };

  const column = required("column");
  const stage = required("stage");
  const strip = document.getElementById("days");
  const ground = required("ground");
  const pieces = [
    [ColumnPart, column],
    [StagePart, stage],
    ...(strip === null ? [] : [[DaysPart, strip] as const]),
  ] as const;
  let drawNames: (() => void) | null = null;
  let under: Camera | null = null;
  const redraw = (): void => {
    const state = store.state();
    page.dataset["theme"] = state.theme ?? "";
    for (const [Part, into] of pieces) render(<Part model={model} state={state} around={around} />, into);
    unfold();
    drawNames?.();
    drawLegend();
    const camera = cameraFromView(model, state, around.size);
    // What is set anew is painted anew, also where it stays the same.
    if (camera !== under) moveGround(ground, model.geography.firstView, camera);
    under = camera;
  };
  const app: App = {
    model,
    known,
    store,
    map,
    around: () => around,
    surround: (change) => {
      around = { ...around, ...change };
      redraw();
    },
  };

  for (const [Part, into] of pieces) {
    hydrate(<Part model={model} state={pageView} around={around} />, into);
    await nextTask();
  }
  const drawLegend = keepLegend(app);
  store.listen(redraw);
  const engine = createEngine(app);
  keepFocus(app);
  const followLink = keepHistory(app, pageView);
  listenToReader(app, listenToDays(app).play);
  keepSince(app);
  keepComparison(app);
  keepLesson(app);
  drawNames = keepNames(app, required("names"));
  const alone = !embed;
  app.surround({ live: true, size: sizeOf(map) });
  page.dataset["live"] = "";
  followLink();
  new ResizeObserver(() => {
    const size = sizeOf(map);
    if (size.width > 0 && size.height > 0) resize(app, size);
  }).observe(map);
  window.lineOfContact = createApi(app, engine);
  if (alone) {
    engine.startWhenIdle();
    whenIdle(() => {
      void import("./later").then(
        ({ prepare }) => {
          prepare(app);
        },
        () => undefined,
      );
    });
  }
  // Not waited for: the chunk waits for this script to end.
  else
    void import("./frame").then(({ keepFrame }) => {
      keepFrame(app, engine);
    });
}

async function nextTask(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

function knownOf(model: Model): Known {
  return {
    ...model,
    events: new Set(model.events.filter(({ grade }) => grade !== "D").map(({ id }) => id)),
    claims: new Set(
      model.claims.filter(({ evidence }) => evidence.some(({ kind }) => kind === "excerpt")).map(({ id }) => id),
    ),
  };
}

function sizeOf(element: HTMLElement): { readonly width: number; readonly height: number } {
  return { width: element.clientWidth, height: element.clientHeight };
}

function required(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`No #${id}`);
  return element;
}
