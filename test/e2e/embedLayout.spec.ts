/** How much of what a frame is for can be seen in it, how high it would be, and what it leaves to the page around it. */
import type { Frame } from "@playwright/test";
import { expect, test } from "./harness";
import { ask, frameOf, heard, host, live, openHost, send, startHost, stopHost } from "./otherPage";

test.beforeAll(startHost);
test.afterAll(stopHost);
test.use({ allowed: { origins: [host] }, viewport: { width: 1000, height: 800 } });

/** What scrolls in a frame, and by how much. */
const scrolling = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll("body, .embed-side, .cards, .panels, .lesson, #column")]
      .filter((part) => part.getClientRects().length > 0 && part.scrollHeight > part.clientHeight + 2)
      .map((part) => `${part.id || part.className}: ${String(part.scrollHeight)} in ${String(part.clientHeight)}`),
  );

for (const width of [390, 900])
  for (const [mode, view] of [
    ["event", 'event="lele-tepe"'],
    ["lesson", 'lesson="one-article/2"'],
    ["reader", ""],
    ["map", 'event="lele-tepe"'],
  ] as const)
    test(`a frame ${String(width)} wide that is as high as it asks to be shows all of its ${mode}, and a map no higher than wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await openHost(
        page,
        `<line-of-contact mode="${mode}" ${view} height="auto"></line-of-contact><script src="${frameOf("/element.js").replace(/^.*src="([^"]+)".*$/, "$1")}"></script>`,
      );
      const frame = await live(page);
      await expect.poll(async () => (await page.locator("line-of-contact").boundingBox())?.height).toBeGreaterThan(900);
      await expect.poll(() => scrolling(frame)).toEqual([]);
      const map = await frame.locator("#map").evaluate((part) => part.clientHeight);
      expect(map).toBeGreaterThanOrEqual(280);
      expect(map).toBeLessThanOrEqual(width);
    });

for (const [width, height] of [
  [320, 400],
  [390, 640],
  [600, 450],
] as const)
  test(`a lesson in a frame of ${String(width)} × ${String(height)} is read in half of it or more, and the card after it`, async ({
    page,
  }) => {
    await openHost(
      page,
      frameOf("/embed/lesson/#lesson=one-article/2").replace(
        /width="\d+" height="\d+"/,
        `width="${String(width)}" height="${String(height)}"`,
      ),
    );
    const frame = await live(page);
    await expect(frame.locator("[data-open]")).toHaveCount(1);
    const seen = await frame.locator(".embed-side").evaluate((side) => {
      const [box, heading, nav] = [side, ".lesson-step:not([hidden]) h3", ".lesson-step:not([hidden]) .lesson-nav"].map(
        (part) => (typeof part === "string" ? side.querySelector(part) : part)?.getBoundingClientRect(),
      );
      return {
        share: side.clientHeight / innerHeight,
        heading: box !== undefined && heading !== undefined && heading.top >= box.top && heading.bottom <= box.bottom,
        nav: box !== undefined && nav !== undefined && nav.bottom <= box.bottom + 1,
      };
    });
    expect(seen.share).toBeGreaterThanOrEqual(0.5);
    expect(seen).toMatchObject({ heading: true, nav: true });
    await frame.locator("[data-open] h2, [data-open] h3").first().scrollIntoViewIfNeeded();
    await expect(frame.locator("[data-open]")).toBeInViewport();
    expect(await frame.evaluate(() => [document.body.scrollHeight, document.body.scrollWidth])).toEqual([
      height,
      width,
    ]);
  });

for (const [mode, view] of [
  ["lesson", "lesson=one-article/2"],
  ["event", "event=lele-tepe"],
] as const)
  test(`a frame with its ${mode} takes neither the keyboard nor the place from the page around it`, async ({
    page,
  }) => {
    const frameHere = frameOf(`/embed/${mode}/#${view}`);
    await openHost(
      page,
      `<input id="own" autofocus><p style="height:400px"></p>${frameHere}<p style="height:2000px"></p>`,
    );
    const own = (): Promise<unknown> => page.evaluate(() => [document.activeElement?.id, scrollY]);
    const frame = await live(page);
    await expect(frame.locator("[data-open]")).toHaveCount(1);
    await send(page, ask("select", { event: "seysulan" }, "a"), ask("step", { to: "next" }, "b"));
    await expect.poll(async () => [...(await heard(page, "ack")), ...(await heard(page, "error"))]).toHaveLength(2);
    await page.waitForTimeout(300);
    expect(await own()).toEqual(["own", 0]);
    // With the reader in the frame the card or the step scrolls, and still not the page.
    if (mode === "lesson") await frame.locator('a[rel="next"]:visible').focus();
    else await frame.locator('.marks a[href="#event=lele-tepe"]').focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press("Enter");
    await expect(frame.locator(mode === "lesson" ? ".lesson-step:visible" : "[data-open]")).toContainText(
      mode === "lesson" ? "Step 4 of" : "Lele Tepe",
    );
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await expect(frame.locator(mode === "lesson" ? ".lesson-step:visible h3" : "[data-open]")).toBeInViewport();
  });
