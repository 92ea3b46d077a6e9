/** The whole site as one file, as it is downloaded: from a disk, and in another page's `srcdoc`. */
import { pathToFileURL } from "node:url";
import type { Frame } from "@playwright/test";
import { built, builtPath } from "./builtSite";
import { expect, test } from "./harness";
import { enoughOfAMark, painted, photograph, pointOf, settled, signColour } from "./reader";

const host = "https://host.example/";
// The origin of a file is "null", as is that of every other: what is asked for is looked at below.
test.use({ allowed: { origins: ["file:///", host] }, contextOptions: { reducedMotion: "reduce" } });

const file = "download/line-of-contact.html";

/** Starts the engine, and waits until it has taken over. */
async function startEngine(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => window.lineOfContact !== undefined);
  await frame.evaluate(() => window.lineOfContact?.map());
  await expect(frame.locator("html")).toHaveAttribute("data-map", "gl");
}

test("opened from a disk it reads, draws, leads from report to report, and asks for nothing", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  await page.addInitScript(() => {
    globalThis.pageApi = () => {
      if (window.lineOfContact === undefined) throw new Error("The page has no window.lineOfContact");
      return window.lineOfContact;
    };
  });
  const address = pathToFileURL(builtPath(file)).href;
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Line of Contact");
  await expect(page.locator(".article p").first()).toBeVisible();
  await startEngine(page.mainFrame());
  await settled(page);
  const [at, colour] = [await pointOf(page, "lele-tepe"), await signColour(page, "lele-tepe")];
  expect(painted(await photograph(page), at, colour).count).toBeGreaterThan(enoughOfAMark);

  await page.locator('.article a[href="#event=lele-tepe"]').first().click();
  await expect(page.locator("[data-open]")).toHaveAttribute("data-event-card", "lele-tepe");
  await page.locator("[data-open] .card-foot nav a").first().click();
  await expect(page).toHaveURL(/#event=(?!lele-tepe)/);
  await page.locator(".header h1 a").click();
  await expect(page.locator("[data-open]")).toHaveCount(0);
  // What would lead to a file of the site, which is not there, is not shown.
  await expect(page.locator('a[href^="./"]:visible')).toHaveCount(0);
  expect(asked.map((url) => url.replace(/#.*/, ""))).toEqual([address]);
});

test("in another page's srcdoc it draws, and its links work without an address to write to", async ({ page }) => {
  await page.route(host, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>A lesson</title>" }),
  );
  await page.goto(host);
  await page.evaluate((html) => {
    const frame = document.createElement("iframe");
    frame.width = "1100";
    frame.height = "700";
    frame.srcdoc = html;
    document.body.append(frame);
  }, built(file).toString());
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error("The host has no frame");
  await startEngine(frame);
  await frame.locator('.article a[href="#event=lele-tepe"]').first().click();
  await expect(frame.locator("[data-open]")).toHaveAttribute("data-event-card", "lele-tepe");
});
