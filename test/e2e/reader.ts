/** What a reader does and sees, in the words of the tests. */
import type { Page } from "@playwright/test";
import type { PageApi } from "../../src/app/api";
import { lineOfContact } from "./builtSite";
import { expect } from "./harness";
import { apart, around, decodePng, type Colour, type Picture, type Spot } from "./picture";

declare global {
  /** Put into every page by `holdEngine`: `window.lineOfContact`, or an error that says it is not there. */
  function pageApi(): PageApi;
}

/** Keeps the engine from starting by itself, so that the SVG map can be looked at in peace. The names, which come before it, may. */
export async function holdEngine(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let asked = 0;
    window.requestIdleCallback = (act) => {
      asked += 1;
      if (asked === 1) setTimeout(act, 0, { didTimeout: false, timeRemaining: () => 0 });
      return asked;
    };
    globalThis.pageApi = () => {
      if (window.lineOfContact === undefined) throw new Error("The page has no window.lineOfContact");
      return window.lineOfContact;
    };
  });
}

/** Opens a page and waits until its marks answer. The engine is held back until `startEngine`. */
export async function open(page: Page, path = "/"): Promise<void> {
  await holdEngine(page);
  await page.goto(path);
  await live(page);
}

/** Opens a report; its card is built then. */
export async function opened(page: Page, event: string): Promise<void> {
  await page.evaluate((id) => pageApi().go(`#event=${id}`), event);
  await expect(page.locator(`[data-event-card="${event}"] h3`)).toBeVisible();
}

/** Waits until the browser has taken over from the prerendered page. */
export async function live(page: Page): Promise<void> {
  await page.waitForFunction(() => window.lineOfContact !== undefined);
  await page.evaluate(async () => {
    await pageApi().ready();
    await document.fonts.ready;
  });
}

/** Opens a page and waits until the engine has drawn and taken over. */
export async function openGl(page: Page, path = "/"): Promise<void> {
  await open(page, path);
  await startEngine(page);
}

export async function startEngine(page: Page): Promise<void> {
  await page.evaluate(() => pageApi().map());
  await expect(page.locator("html")).toHaveAttribute("data-map", "gl");
  await settled(page);
}

/** Waits until what was asked for is painted: the engine needs some frames after its data has changed. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 350));
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

export async function photograph(page: Page): Promise<Picture> {
  return decodePng(await page.screenshot({ animations: "allow", caret: "hide" }));
}

/** Where an event's mark stands in the browser's viewport. */
export async function pointOf(page: Page, event: string): Promise<Spot> {
  const point = await page.evaluate((id) => pageApi().point(id), event);
  if (point === null) throw new Error(`${event} has no mark in view`);
  return point;
}

/** A colour of the map's palette on its paper, as the page computes it. */
export async function mapColour(page: Page, name: string): Promise<Colour> {
  const [text = "", paper = ""] = await page.evaluate(
    (properties) =>
      properties.map((property) => getComputedStyle(document.documentElement).getPropertyValue(property).trim()),
    [`--map-${name}`, "--map-paper"],
  );
  // The built style sheet writes every colour as hexadecimal digits, its opacity last.
  const digits = (colour: string): readonly number[] => {
    const pairs = /^#((?:[0-9a-f]{2}){3,4})$/i.exec(colour)?.[1]?.match(/../g);
    if (pairs === undefined || pairs === null) throw new Error(`--map-${name} is "${colour}"`);
    return pairs.map((pair) => parseInt(pair, 16));
  };
  const [red = 0, green = 0, blue = 0, opacity = 255] = digits(text);
  const under = digits(paper);
  const over = (top: number, index: number): number =>
    Math.round((top * opacity + (under[index] ?? 0) * (255 - opacity)) / 255);
  return [over(red, 0), over(green, 1), over(blue, 2)];
}

/** From now on the relief comes as one clear pixel: what lies over it can be told by its colour. */
export async function withoutRelief(page: Page): Promise<void> {
  const clear = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=";
  await page.route(/\/geo\/relief\./, (route) =>
    route.fulfill({ contentType: "image/png", body: Buffer.from(clear, "base64") }),
  );
}

/** The middle of the pixels of a colour around a spot, and how many they are: where a mark was really painted. */
export function painted(
  picture: Picture,
  spot: Spot,
  colour: Colour,
  reach = 14,
): { readonly middle: Spot; readonly count: number } {
  const found = around(spot, reach).filter((pixel) => apart(picture.at(pixel), colour) <= 12);
  const total = found.reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), { x: 0, y: 0 });
  const count = found.length;
  return { middle: { x: total.x / Math.max(1, count), y: total.y / Math.max(1, count) }, count };
}

/** The fewest pixels of its colour that a mark can be known by: half of the smallest sign, with two figures on it. */
export const enoughOfAMark = 120;

/** Puts places on the screen under a viewport, `zoom/lat/lng` as links carry it: Web Mercator without the site's own code. */
export async function projection(page: Page, viewport: string): Promise<(place: readonly [number, number]) => Spot> {
  const [zoom = 0, centerLat = 0, centerLng = 0] = viewport.split("/").map(Number);
  const world = 512 * 2 ** zoom;
  const north = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  const map = await mapBox(page);
  return ([lng, lat]) => ({
    x: map.x + map.width / 2 + ((lng - centerLng) / 360) * world,
    y: map.y + map.height / 2 - (north(lat) - north(centerLat)) * world,
  });
}

export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/** The map on the screen, without its frame. */
export async function mapBox(page: Page): Promise<Box> {
  const box = await page.locator("#gl").boundingBox();
  if (box === null) throw new Error("The map has no size");
  return box;
}

/** The corners of the line of contact that are in view, clear of buttons, locator and credits, on a wide screen. */
export async function lineInView(page: Page, viewport: string): Promise<readonly Spot[]> {
  const [project, map] = [await projection(page, viewport), await mapBox(page)];
  return lineOfContact()
    .map(project)
    .filter(
      ({ x, y }) => x > map.x + 220 && x < map.x + map.width - 130 && y > map.y + 20 && y < map.y + map.height - 60,
    );
}

/** Metres on the ground as pixels of the map, at a latitude. */
export function metersAsPixels(meters: number, lat: number, viewport: string): number {
  const [zoom = 0] = viewport.split("/").map(Number);
  return (meters / (2 * Math.PI * 6378137 * Math.cos((lat * Math.PI) / 180))) * 512 * 2 ** zoom;
}

/** The colour of an event's sign: who speaks of it. */
export async function signColour(page: Page, event: string): Promise<Colour> {
  const classes = (await page.locator(`.marks [data-event="${event}"]`).getAttribute("class")) ?? "";
  const tone = /tone-[a-z]+/.exec(classes)?.[0];
  if (tone === undefined) throw new Error(`The sign of ${event} has no tone`);
  return mapColour(page, tone);
}

/** Fails unless the sign of an event is really painted where its mark stands. */
export async function expectMarkPainted(page: Page, event: string): Promise<void> {
  await settled(page);
  const { count } = painted(await photograph(page), await pointOf(page, event), await signColour(page, event));
  expect(count, `pixels of ${event}`).toBeGreaterThan(enoughOfAMark);
}

/** Lays a rule over the page: a constructed style sheet, which the site's policy lets a test have. */
export async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
