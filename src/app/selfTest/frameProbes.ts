/** The checks on a framed page of the site: that it comes, how soon it has a picture, and that it answers. */
import { messageSource, messageVersion } from "../../embed/messages";
import type { Outcome } from "./outcome";

/** How long the frame, its first picture and its answer may take, in milliseconds. */
const PATIENCE = { frame: 30_000, picture: 5_000, answer: 8_000 } as const;
/** From when on a class would notice that it waits. */
const SLOW = 5_000;

/** Puts the frame into the page and waits for it. */
export async function probeFrame(frame: HTMLIFrameElement, into: HTMLElement): Promise<Outcome<"frame">> {
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener("load", () => {
      resolve();
    });
    setTimeout(resolve, PATIENCE.frame);
  });
  into.append(frame);
  await loaded;
  // Of a page that a header or a filter keeps out of frames there is no document to be seen, and that of a filter has no map.
  const map = frame.contentDocument?.getElementById("map") ?? null;
  return { kind: "result", result: map === null ? "missing" : "works" };
}

/** The browser's own measure: from the asking for the framed page to its first text or picture, which the map comes with. */
export async function probePicture(frame: HTMLIFrameElement): Promise<Outcome<"picture">> {
  const until = performance.now() + PATIENCE.picture;
  while (performance.now() < until) {
    const [painted] = frame.contentWindow?.performance.getEntriesByName("first-contentful-paint") ?? [];
    if (painted !== undefined) {
      const milliseconds = painted.startTime;
      return { kind: "result", result: milliseconds > SLOW ? "slow" : "fast", milliseconds };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { kind: "result", result: "unknown" };
}

/** Sends a `ping` and waits for the `ack` to it, by the protocol that any page around the map may speak. */
export async function probeMessages(frame: HTMLIFrameElement): Promise<Outcome<"messages">> {
  const id = `self-test-${String(Math.round(performance.now()))}`;
  const asked = performance.now();
  const ping = (): void => {
    const message = { source: messageSource, v: messageVersion, type: "ping", id };
    frame.contentWindow?.postMessage(message, window.location.origin);
  };
  const again = setInterval(ping, 1000);
  let listen: ((event: MessageEvent<unknown>) => void) | null = null;
  const answered = await new Promise<boolean>((resolve) => {
    listen = ({ source, data }) => {
      if (source === frame.contentWindow && isAck(data, id)) resolve(true);
    };
    window.addEventListener("message", listen);
    setTimeout(() => {
      resolve(false);
    }, PATIENCE.answer);
    ping();
  });
  clearInterval(again);
  if (listen !== null) window.removeEventListener("message", listen);
  return answered
    ? { kind: "result", result: "works", milliseconds: performance.now() - asked }
    : { kind: "result", result: "silent" };
}

function isAck(data: unknown, id: string): boolean {
  if (typeof data !== "object" || data === null) return false;
  const { source, v, type, id: answered }: Record<string, unknown> = { ...data };
  return source === messageSource && v === messageVersion && type === "ack" && answered === id;
}
