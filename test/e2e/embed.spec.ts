/** The map in other people's pages: frames, the element, messages, and surroundings that are hostile or merely odd. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { serve } from "../../scripts/serve.mjs";
import { brotli } from "./builtSite";
import { expect, siteUrl, test } from "./harness";
import { ask, frameOf, heard, host, live, mapFrame, openHost, send, startHost, stopHost } from "./otherPage";

test.beforeAll(startHost);
test.afterAll(stopHost);
test.use({ allowed: { origins: [host] }, viewport: { width: 1000, height: 800 } });

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}.html`, import.meta.url), "utf8").replaceAll(
    "https://map.example/",
    siteUrl("/"),
  );

test("the examples show the map from another origin, by frame and by element, in a dark page and in one from right to left", async ({
  page,
  context,
}) => {
  for (const name of ["plain", "moodle", "dark", "right-to-left"]) {
    await openHost(page, example(name));
    const frame = await live(page);
    await expect(frame.locator(".marks [data-event]").first()).toBeVisible();
    expect(await frame.evaluate(() => document.dir + getComputedStyle(document.body).direction)).toBe("ltr");
  }
  expect(await context.cookies()).toEqual([]);
  // Where the browser lets a third party see no storage at all, it throws: nothing was kept either.
  const kept = await (
    await live(page)
  ).evaluate(() =>
    Promise.all(
      [
        () => localStorage.length + sessionStorage.length,
        async () => (await indexedDB.databases()).length,
        async () => (await caches.keys()).length,
        async () => (await navigator.serviceWorker.getRegistrations()).length,
      ].map(async (look) => {
        try {
          return await look();
        } catch {
          return 0;
        }
      }),
    ),
  );
  expect(kept).toEqual([0, 0, 0, 0]);
});

test("the element makes its frame when it is near, speaks for it, follows its height, and says what it does not understand", async ({
  page,
}) => {
  expect(brotli(["element.js"])).toBeLessThanOrEqual(3000);
  await openHost(
    page,
    `<div id="far" style="height:3000px"></div><line-of-contact event="lele-tepe" mode="event" height="auto" nonsense="1"><a href="#">Fallback</a></line-of-contact>
     <script>window.told = []; const map = document.querySelector("line-of-contact");
     for (const type of ["ready", "select", "change", "height", "error"]) map.addEventListener(type, (e) => told.push([type, e.detail]));</script>
     <script src="${siteUrl("/element.js")}"></script>`,
  );
  await page.waitForTimeout(300);
  expect(page.frames()).toHaveLength(1);
  await expect(page.getByText("Fallback")).toHaveCount(1);
  await page.evaluate(() => {
    document.getElementById("far")?.remove();
  });
  await live(page);
  const told = (type: string): Promise<unknown[]> =>
    page.evaluate(
      (wanted) =>
        (window as unknown as { told: [string, unknown][] }).told
          .filter(([each]) => each === wanted)
          .map(([, detail]) => detail),
      type,
    );
  await expect.poll(() => told("ready")).toEqual([{ version: "1", hash: "#event=lele-tepe" }]);
  expect(JSON.stringify(await told("error"))).toContain("nonsense");
  await expect.poll(async () => (await told("height")).length).toBeGreaterThan(0);
  const height = async (): Promise<number> => (await page.locator("line-of-contact").boundingBox())?.height ?? 0;
  await expect.poll(height).toBeGreaterThan(600);
  const settled = await height();
  await page.waitForTimeout(400);
  expect(await height(), "a frame of the height asked for is asked for no other").toBe(settled);
  const change = (attributes: Readonly<Record<string, string | null>>): Promise<void> =>
    page.locator("line-of-contact").evaluate((map, all) => {
      Object.assign(map, all);
    }, attributes);
  await change({ event: "seysulan" });
  await expect.poll(() => told("select")).toEqual([{ event: "seysulan" }]);
  // What is taken away is undone; what is the frame's own does not load the map anew.
  await change({ height: "600", label: "Two days", days: "2016-04-02..2016-04-03" });
  await change({ event: null });
  await expect.poll(async () => (await told("change")).at(-1)).toEqual({ hash: "#days=2016-04-02..2016-04-03" });
  expect(await height()).toBe(600);
  await expect(page.locator("line-of-contact iframe")).toHaveAttribute("title", "Two days");
  expect(await told("ready")).toHaveLength(1);
  await change({ days: null, mode: "lesson" });
  await expect.poll(() => told("ready")).toHaveLength(2);
});

test("the page around the map asks and is answered; what is wrong is refused, and nothing else is heard", async ({
  page,
}) => {
  await openHost(page, frameOf("/embed/map/") + "<iframe title='Other' srcdoc='other'></iframe>");
  const frame = await live(page);
  await expect.poll(() => heard(page, "ready")).toHaveLength(1);
  await send(
    page,
    ask("ping", undefined, "a"),
    ask("go", { hash: "#event=lele-tepe&nonsense=1" }, "b"),
    ask("select", { event: "seysulan" }, "c"),
    ask("step", { to: "next" }, "d"),
    ask("fly", {}, "e"),
    ask("go", { hash: "x".repeat(10_000) }, "f"),
    "lti.frameResize",
    null,
    { source: "line-of-contact", __proto__: { v: 1, type: "go", payload: { hash: "#event=lele-tepe" } } },
  );
  await expect
    .poll(async () => (await heard(page, "ack")).map(({ id, payload }) => [id, payload?.["dropped"]]))
    .toEqual([
      ["a", []],
      ["b", ["nonsense=1"]],
      ["c", []],
    ]);
  await expect
    .poll(async () => (await heard(page, "error")).map(({ id, payload }) => [id, payload?.["code"]]))
    .toEqual([
      ["d", "noLesson"],
      ["e", "unknownType"],
      ["f", "tooLong"],
      [undefined, "unknownVersion"],
    ]);
  expect((await heard(page, "select")).map(({ payload }) => payload?.["event"])).toEqual(["lele-tepe", "seysulan"]);
  expect(await frame.evaluate(() => window.lineOfContact?.state())).toBe("#event=seysulan");
  // From a window that is not the parent.
  await page
    .frames()
    .find((each) => each.url() === "about:srcdoc")
    ?.evaluate(() => {
      parent.frames[0]?.postMessage({ source: "line-of-contact", v: 1, type: "select", payload: { event: null } }, "*");
    });
  // A thousand at once: the first are followed, the rest refused in one word.
  await page.waitForTimeout(1200);
  await send(page, ...Array.from({ length: 1000 }, (_, at) => ask("ping", null, `p${String(at)}`)));
  await expect.poll(async () => (await heard(page, "error")).at(-1)?.payload?.["code"]).toBe("tooMany");
  expect((await heard(page, "error")).length).toBeLessThan(20);
  expect((await heard(page, "ack")).length).toBeLessThan(200);
  expect(await frame.evaluate(() => window.lineOfContact?.state())).toBe("#event=seysulan");
});

test("a page of an opaque origin may hold the map and speak with it", async ({ page }) => {
  const relay = `addEventListener("message", ({ source, data }) => (source === parent ? frames[0] : parent).postMessage(data, "*"))`;
  const inner = `${frameOf("/embed/map/")}<script>${relay}</script>`;
  await openHost(page, `<iframe sandbox="allow-scripts" width="700" height="500" srcdoc='${inner}'></iframe>`);
  await expect.poll(() => heard(page, "ready")).toHaveLength(1);
  await send(page, ask("select", { event: "lele-tepe" }, "a"));
  await expect.poll(async () => (await heard(page, "ack")).map(({ id }) => id)).toEqual(["a"]);
});

test.describe("of a page from a disk", () => {
  test.use({ allowed: { origins: ["file:///"] } });
  test("the map stands in a frame", async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), "line-of-contact-host-"));
    writeFileSync(join(folder, "page.html"), `<!doctype html><title>A lesson</title>${frameOf("/embed/map/")}`);
    await page.goto(pathToFileURL(join(folder, "page.html")).href);
    await expect((await live(page)).locator(".marks [data-event]").first()).toBeVisible();
    rmSync(folder, { recursive: true });
  });
});

test("a frame of which little is in sight shows the report that its address names, without the app", async ({
  page,
}) => {
  await openHost(page, `<div style="height: calc(100vh - 120px)"></div>${frameOf("/embed/event/#event=lele-tepe")}`);
  const frame = await mapFrame(page);
  await expect(frame.locator('[data-event-card="lele-tepe"] blockquote').first()).toBeVisible();
  expect(await frame.evaluate(() => window.lineOfContact === undefined)).toBe(true);
});

test.describe("in a sandbox with an origin of its own", () => {
  test("all of it works but what is stored, and an engine starts only for a reader who takes the map in hand", async ({
    page,
  }) => {
    await openHost(page, frameOf("/embed/map/#event=lele-tepe", 'sandbox="allow-scripts"'));
    const frame = await live(page);
    await expect.poll(() => heard(page, "ready")).toHaveLength(1);
    await expect(frame.locator('[data-event-card="lele-tepe"]')).toBeVisible();
    // Longer than a frame is looked at before its engine starts elsewhere (app/frame.ts).
    await page.waitForTimeout(5500);
    expect(await frame.locator("canvas").count()).toBe(0);
    await frame.locator('[data-action="zoomIn"]').click();
    await expect(frame.locator("html")).toHaveAttribute("data-map", "gl", { timeout: 45_000 });
  });

  test.describe("from a host without the CORS header", () => {
    test.use({
      allowed: {
        origins: [host],
        problems: [/CORS policy|ERR_FAILED|opaque|Failed to load|request: http:\/\/localhost/i],
      },
    });
    test("it reads, with its style, and the marks lead to the cards", async ({ page }) => {
      const { url, close } = await serve({ headers: {} });
      await openHost(page, frameOf("/embed/map/", 'sandbox="allow-scripts"').replace(siteUrl("/"), `${url}/`));
      const frame = await mapFrame(page);
      await expect(frame.locator(".embed-head")).toHaveCSS("display", "grid");
      await expect(frame.locator('[data-event-card="lele-tepe"]')).toBeHidden();
      await frame.locator('.marks a[href="#event=lele-tepe"]').click();
      // The loader came, the app did not: what the card holds is unfolded all the same.
      await expect(frame.locator('[data-event-card="lele-tepe"] blockquote').first()).toBeVisible();
      expect(await frame.evaluate(() => window.lineOfContact === undefined)).toBe(true);
      await close();
    });
  });
});

test("nothing runs in a frame that is not displayed or has no size, until it is shown; moved or resized it goes on", async ({
  page,
}) => {
  await openHost(page, `<div id="a" hidden>${frameOf("/embed/map/")}</div><div id="b"></div>`);
  const frame = await mapFrame(page);
  await page.waitForTimeout(400);
  expect(await frame.evaluate(() => window.lineOfContact === undefined)).toBe(true);
  await page.evaluate(() => {
    const [box, map] = [document.getElementById("a"), document.querySelector("iframe")];
    if (map) Object.assign(map, { width: "0", height: "0" });
    if (box) box.hidden = false;
  });
  await page.waitForTimeout(400);
  expect(await frame.evaluate(() => window.lineOfContact === undefined)).toBe(true);
  await page.evaluate(() => {
    Object.assign(document.querySelector("iframe") ?? {}, { width: "400", height: "400" });
  });
  await live(page);
  await page.evaluate(() => {
    Object.assign(document.querySelector("iframe") ?? {}, { width: "320" });
  });
  await expect.poll(() => frame.evaluate(() => document.getElementById("map")?.clientWidth)).toBe(320);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // Moved, a frame loads anew.
  await page.evaluate(() => {
    const map = document.querySelector("iframe");
    if (map) document.getElementById("b")?.append(map);
  });
  await page.waitForTimeout(500);
  await live(page);
});

test("a page may take the element away while it loads, fifty times, and keeps one frame at the end", async ({
  page,
}) => {
  await openHost(page, `<div id="box"></div><script src="${siteUrl("/element.js")}"></script>`);
  await page.evaluate(async () => {
    const box = document.getElementById("box");
    for (let time = 0; time < 50; time += 1) {
      const map = document.createElement("line-of-contact");
      box?.append(map);
      await new Promise((resolve) => setTimeout(resolve, (time % 5) * 10));
      if (time < 49) map.remove();
    }
  });
  await live(page);
  expect(page.frames()).toHaveLength(2);
});

test("of eight maps in sight six may have an engine, and the others read as well", async ({ page }) => {
  // On a page of the site's own: a browser that keeps a third party's frames apart gives them an engine only by touch.
  await page.goto("/404.html");
  await page.evaluate(() => {
    document.body.style.display = "block";
    document.body.replaceChildren(
      ...Array.from({ length: 8 }, () =>
        Object.assign(document.createElement("iframe"), { src: "embed/map/", width: "240", height: "380" }),
      ),
    );
  });
  const frames = await Promise.all(Array.from({ length: 8 }, (_, index) => live(page, index)));
  const held = async (): Promise<number> =>
    (await frames[0]?.evaluate(async () => (await navigator.locks.query()).held?.length ?? 0)) ?? 0;
  await expect.poll(held, { timeout: 40_000 }).toBe(6);
  for (const frame of frames) await expect(frame.locator(".marks [data-event]").first()).toBeAttached();
  const started = await Promise.all(frames.map((frame) => frame.locator("canvas").count()));
  expect(started.filter((count) => count > 0).length).toBeLessThanOrEqual(6);
});
