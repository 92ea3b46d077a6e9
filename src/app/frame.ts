/** What the app does in somebody else's frame: an engine only while it is looked at, and an ear for the page around it. */
import type { App } from "./mount";
import { takePlace } from "./enginePlaces";
import { whenIdle, type Engine } from "./engine";
import { scrollWithin } from "./scrollWithin";

/** How long a frame is looked at before its engine starts, in milliseconds. Who reads on past it, or only reads, needs none; a touch starts it at once. */
const LOOK = 4000;
/** How long a frame may be out of sight before its engine makes room for another's, in milliseconds. */
const AWAY = 12_000;

export function keepFrame(app: App, engine: Engine): void {
  keepEngine(engine);
  keepCardInSight(app);
  const api = window.lineOfContact;
  if (window.parent !== window && api !== undefined)
    void import("./host").then(
      ({ keepHost }) => {
        keepHost(app, api);
      },
      () => undefined,
    );
  void import("./hover").then(
    ({ listenToHover }) => {
      listenToHover();
    },
    () => undefined,
  );
}

/** A card that opens is read from its beginning; one that a step of a lesson opens, after the step. */
function keepCardInSight({ store }: App): void {
  let { focus } = store.state();
  store.listen((state, action) => {
    if (state.focus === focus) return;
    focus = state.focus;
    if (action.type === "lessonStepped" || action.type === "lessonOpened") return;
    const card = document.querySelector(".card[data-open]");
    if (card !== null) scrollWithin(card);
  });
}

function keepEngine(engine: Engine): void {
  const page = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What ends the engine, or the wait for a place. */
  let end: (() => void) | null = null;
  let inView = false;
  let failed = false;

  const begin = async (): Promise<void> => {
    if (end !== null || failed) return;
    const leave = new AbortController();
    end = () => {
      end = null;
      leave.abort();
    };
    let free: (() => void) | null = null;
    try {
      free = await takePlace(leave.signal);
    } catch {
      // Frames that cannot be counted: only one that the reader takes in hand may have an engine.
      if (leave.signal.aborted) return;
      if (page.dataset["touched"] === undefined) {
        end = null;
        return;
      }
    }
    end = () => {
      end = null;
      void engine.rest().then(() => free?.());
    };
    engine.start().catch(() => {
      failed = true; // said in the notice already
      end = null;
      free?.();
    });
  };
  const look = (): void => {
    const seen = inView && document.visibilityState === "visible";
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        if (seen) whenIdle(() => void begin());
        else end?.();
      },
      seen ? LOOK : AWAY,
    );
  };
  new IntersectionObserver(
    (entries) => {
      inView = entries.at(-1)?.isIntersecting === true;
      look();
    },
    { threshold: [0, 0.25] },
  ).observe(page);
  document.addEventListener("visibilitychange", look);
  // On the window, after the loader has noted the touch there.
  for (const type of ["pointerdown", "keydown"]) window.addEventListener(type, () => void begin(), { passive: true });
}
