import { loadGround } from "virtual:ground";
import type { App } from "./mount";
import type { RunningEngine } from "./runningEngine";

export interface Engine {
  /** Starts the engine once; resolves when it has drawn and taken over, rejects with the reason if it cannot. */
  readonly start: () => Promise<void>;
  /** Starts it when the page has loaded and the browser has nothing better to do. */
  readonly startWhenIdle: () => void;
  /** Ends it, for the SVG to show the same; it may be started again. Waits for a start that is under way. */
  readonly rest: () => Promise<void>;
}

/** How long the engine may take to draw before the page stays with the SVG, in milliseconds. */
const PATIENCE = 30_000;
/** How long a lost graphics context may take to come back, in milliseconds. */
const CONTEXT_PATIENCE = 20_000;

/** The engine beside the SVG: loaded late, shown only once it has drawn, and given up without loss. */
export function createEngine(app: App): Engine {
  const page = document.documentElement;
  let started: Promise<void> | null = null;
  let running: RunningEngine | null = null;
  let lost: ReturnType<typeof setTimeout> | null = null;

  const end = (): void => {
    running?.remove();
    running = null;
    page.dataset["map"] = "svg";
  };
  const give = (): void => {
    end();
    app.surround({ notice: { kind: "engineLost" } });
  };
  const start = async (): Promise<void> => {
    try {
      if (!canDraw()) throw new Error("No WebGL 2");
      // What is drawn first comes beside the engine's code, not after it.
      const ground = loadGround().catch(() => null);
      const { runEngine } = await import("./colouredEngine");
      running = await within(
        PATIENCE,
        runEngine(app, await ground, {
          onContext: (alive) => {
            page.dataset["map"] = alive ? "gl" : "svg";
            if (lost !== null) clearTimeout(lost);
            lost = alive ? null : setTimeout(give, CONTEXT_PATIENCE);
          },
        }),
      );
      page.dataset["map"] = "gl";
    } catch (reason) {
      end();
      app.surround({ notice: { kind: "noEngine" } });
      throw reason;
    }
  };
  const once = (): Promise<void> => (started ??= start());
  return {
    start: once,
    rest: async () => {
      await started?.catch(() => undefined);
      started = null;
      end();
    },
    startWhenIdle: () => {
      whenIdle(() => void once().catch(() => undefined)); // said in the notice already
    },
  };
}

/** Acts when the page has loaded and the browser has nothing better to do. */
export function whenIdle(act: () => void): void {
  const idle = (): void => {
    if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: 2000 });
    else setTimeout(act, 200);
  };
  if (document.readyState === "complete") idle();
  else window.addEventListener("load", idle, { once: true });
}

/** Asks for a context as the engine will, before 240 kB are fetched for it in vain. */
function canDraw(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error("The engine is late"));
    }, milliseconds);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
