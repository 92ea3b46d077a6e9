/** The checks that need no frame. Each asks the browser once, writes nothing and leaves nothing behind. */
import type { Outcome } from "./outcome";

/** How long a worker or a file may take, in milliseconds. */
const PATIENCE = 10_000;

/** As the engine asks (src/app/engine.ts), and whether a graphics card is behind it. */
export function probeGraphics(): Outcome<"graphics"> {
  const has = (options: WebGLContextAttributes): boolean => {
    const context = document.createElement("canvas").getContext("webgl2", options);
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  };
  if (!has({})) return { kind: "result", result: "missing" };
  return { kind: "result", result: has({ failIfMajorPerformanceCaveat: true }) ? "works" : "slow" };
}

/** From a file of the site, as the engine starts its worker here, and from a `data:` address, as it does where the origin is opaque. */
export async function probeWorker(file: string): Promise<Outcome<"worker">> {
  if (!(await answers(file))) return { kind: "result", result: "none" };
  const within = await answers(`data:text/javascript,${encodeURIComponent('postMessage("here")')}`);
  return { kind: "result", result: within ? "works" : "fileOnly" };
}

/** Whether a module worker starts and says something. */
async function answers(address: string): Promise<boolean> {
  let worker: Worker | null = null;
  try {
    const started = (worker = new Worker(address, { type: "module" }));
    return await new Promise<boolean>((resolve) => {
      started.onmessage = () => {
        resolve(true);
      };
      started.onerror = (event) => {
        event.preventDefault();
        resolve(false);
      };
      setTimeout(() => {
        resolve(false);
      }, PATIENCE);
    });
  } catch {
    return false; // refused at once
  } finally {
    worker?.terminate();
  }
}

/** Type of this site in three scripts. A face that is not declared would give an empty list. */
export async function probeFonts(): Promise<Outcome<"fonts">> {
  const wanted = [
    ["400 16px 'Noto Sans'", "a"],
    ["400 16px 'Noto Sans'", "ə"],
    ["400 16px 'Noto Sans'", "Հ"],
  ] as const;
  try {
    const loaded = await Promise.all(wanted.map(([font, letter]) => document.fonts.load(font, letter)));
    return { kind: "result", result: loaded.every(({ length }) => length > 0) ? "works" : "missing" };
  } catch {
    return { kind: "result", result: "missing" };
  }
}

/** Puts a script into the page that its policy forbids; it would only leave its name. */
export function probePolicy(): Outcome<"policy"> {
  const script = document.createElement("script");
  script.textContent = "document.currentScript.dataset.ran = ''";
  document.head.append(script);
  const ran = script.dataset["ran"] !== undefined;
  script.remove();
  return { kind: "result", result: ran ? "open" : "holds" };
}

/** The header that a file of the site comes with; a page may read all headers of its own origin. */
export async function probeCors(file: string): Promise<Outcome<"cors">> {
  const { headers } = await fetch(file, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
  return { kind: "result", result: headers.get("access-control-allow-origin") === "*" ? "works" : "missing" };
}

/** Reading how much is kept throws where nothing may be. */
export function probeStorage(): Outcome<"storage"> {
  try {
    void window.localStorage.length;
    return { kind: "result", result: "open" };
  } catch {
    return { kind: "result", result: "refused" };
  }
}
