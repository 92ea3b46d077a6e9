/** Speaks with the page around the frame, in the message protocol of `embed/messages.ts`. Loaded only in a frame. */
import { canvasResize, envelope, readHostMessage, type HostMessage, type MapMessage } from "../embed/messages";
import { createAllowance } from "../lib/allowance";
import type { PageApi } from "./api";
import type { App } from "./mount";
import { goWhole, listenTo, select, step } from "./verbs";
import { wantedHeight } from "./wantedHeight";

declare global {
  interface Window {
    /** What the page around the frame asked before the app listened, and how that ends (public/frame.js). */
    lineOfContactWaiting?: unknown[] & { end?: () => void };
  }
}

/** How many messages are followed at once, and how many a second after that. */
const atOnce = 60;
const perSecond = 30;

export function keepHost(app: App, api: PageApi): void {
  const host = window.parent;
  // To whatever origin: it may be opaque, and nothing that travels is secret.
  const post = (message: MapMessage): void => {
    host.postMessage(envelope(message), "*");
  };
  const allowed = createAllowance(atOnce, perSecond);
  let complained = -Infinity;
  const hear = (data: unknown): void => {
    const read = readHostMessage(data);
    if (read.kind === "foreign") return;
    const now = performance.now();
    if (!allowed(now)) {
      // Said once a second, or the answers would be as many as the questions.
      if (now - complained > 1000) {
        complained = now;
        post({ type: "error", payload: { code: "tooMany" } });
      }
      return;
    }
    if (read.kind === "refused") post({ type: "error", ...idOf(read), payload: { code: read.code } });
    else post(answer(app, api, read.message));
  };

  window.addEventListener("message", ({ source, data }) => {
    if (source === host) hear(data);
  });
  post({ type: "ready", payload: { version: api.version, hash: api.state() } });
  listenTo(app, "change", (hash) => {
    post({ type: "change", payload: { hash } });
  });
  listenTo(app, "select", (event) => {
    post({ type: "select", payload: { event: event === "" ? null : event } });
  });
  listenTo(app, "step", () => {
    const { lesson } = app.store.state();
    if (lesson !== null)
      post({ type: "step", payload: { ...lesson, steps: app.known.lessonSteps[lesson.lesson] ?? 0 } });
  });
  tellHeight((height) => {
    post({ type: "height", payload: { height } });
    host.postMessage(canvasResize(height), "*");
  }, app);
  const waiting = window.lineOfContactWaiting;
  waiting?.end?.();
  waiting?.splice(0).forEach(hear);
}

/** Does what was asked and says how it went. */
function answer(app: App, api: PageApi, message: HostMessage): MapMessage {
  const id = idOf(message);
  const done = (dropped: readonly string[]): MapMessage => ({ type: "ack", ...id, payload: { dropped } });
  switch (message.type) {
    case "ping":
      return done([]);
    case "go":
      return done((message.whole === true ? goWhole(app, message.hash) : api.go(message.hash)).dropped);
    case "select":
      return done(select(app, message.event).dropped);
    case "step":
      return step(app, message.to) ? done([]) : { type: "error", ...id, payload: { code: "noLesson" } };
  }
}

function idOf({ id }: { readonly id?: string }): { readonly id?: string } {
  return id === undefined ? {} : { id };
}

/** Tells the height that the page would take, in CSS pixels, whenever it becomes another. */
function tellHeight(tell: (height: number) => void, app: App): void {
  let told = 0;
  const look = (): void => {
    requestAnimationFrame(() => {
      const height = wantedHeight();
      // Nothing is known of a frame that is not displayed.
      if (height === null || height === told) return;
      told = height;
      tell(height);
    });
  };
  app.store.listen(look);
  const watcher = new ResizeObserver(look);
  for (const part of document.querySelectorAll(".embed-side, .embed-head, .cards, .panels")) watcher.observe(part);
  document.addEventListener("toggle", look, true);
  look();
}
