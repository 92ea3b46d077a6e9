/** A page of another origin that holds the map, and what is said between the two. */
import { createServer } from "node:http";
import type { Frame, Page } from "@playwright/test";
import { expect, siteUrl } from "./harness";

let hosted = "";
/**
 * Another origin than the site's, with whatever page a test puts there. Really served: a browser lets no page from nowhere frame one of
 * this machine.
 */
const server = createServer((_request, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8").end(hosted);
});
// One for each worker: two files may hold such a page at the same time.
const port = 4990 + Number(process.env["TEST_PARALLEL_INDEX"] ?? 0);
export const host = `http://127.0.0.1:${String(port)}`;
export const startHost = (): Promise<void> =>
  new Promise((listening) => void server.listen(port, "127.0.0.1", listening));
export function stopHost(): void {
  server.close();
  server.closeAllConnections();
}

/** Opens a page of another origin that holds `body`, or an example. It keeps what is posted to it in `window.heard`. */
export async function openHost(page: Page, body: string): Promise<void> {
  hosted = /<html/.test(body) ? body : `<!doctype html><html lang="en"><title>Host</title><body>${body}`;
  await page.addInitScript(() => {
    Object.assign(window, { heard: [] });
    if (window === window.top)
      addEventListener("message", ({ data }) => (window as unknown as { heard: unknown[] }).heard.push(data));
  });
  await page.goto(`${host}/`);
}

export const frameOf = (path: string, attributes = ""): string =>
  `<iframe title="Map" src="${siteUrl(path)}" width="640" height="420" ${attributes}></iframe>`;

export async function mapFrame(page: Page, index = 0): Promise<Frame> {
  await expect
    .poll(() => page.frames().filter((frame) => frame.url().includes("/embed/")).length)
    .toBeGreaterThan(index);
  const frame = page.frames().filter((each) => each.url().includes("/embed/"))[index];
  if (frame === undefined) throw new Error("There is no such frame");
  return frame;
}

/** Waits until the app runs in a frame. */
export async function live(page: Page, index = 0): Promise<Frame> {
  const frame = await mapFrame(page, index);
  await frame.waitForFunction(() => window.lineOfContact !== undefined);
  return frame;
}

export interface Posted {
  readonly source?: string;
  readonly type?: string;
  readonly id?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

export const heard = async (page: Page, type: string): Promise<readonly Posted[]> =>
  (await page.evaluate(() => (window as unknown as { heard: Posted[] }).heard)).filter((each) => each.type === type);

/** Posts messages to the first frame, as they are. */
export const send = (page: Page, ...messages: readonly unknown[]): Promise<void> =>
  page.evaluate((all) => {
    for (const message of all) frames[0]?.postMessage(message, "*");
  }, messages);
export const ask = (type: string, payload: unknown, id: string): unknown => ({
  source: "line-of-contact",
  v: 1,
  type,
  id,
  payload,
});
