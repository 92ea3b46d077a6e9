/** The public contract: elements, ids, addresses and `window.lineOfContact`. To change a line here is to break somebody's page. */
import { builtModel, marked, reports } from "./builtSite";
import { expect, test } from "./harness";
import { holdEngine, live, open, openGl } from "./reader";

test.use({ viewport: { width: 1100, height: 640 }, contextOptions: { reducedMotion: "reduce" } });

/** Addresses that are out in the world. Ids may be added; one that is renamed goes into the alias table. */
const published = `
  kerry-aliyev-washington fighting-begins talish-shelled lele-tepe seysulan nerkin-chartar-rockets qaraagaci-hit
  first-toll helicopter-loss levonarkh-group madagiz-capture-report minsk-group-co-chairs sarijali-school
  un-secretary-general cluster-munitions putin-calls talish-heights southern-attack martakert-shelled
  unilateral-ceasefire gapanli-launch third-day-toll tos-1-used sargsyan-osce-ambassadors volunteers-bus
  karabakh-losses kerry-lavrov-telephone-call two-directions-fighting madagiz-headquarters smerch-in-the-south
  hasangaya-shelled ceasefire-moscow martuni-shelled vienna-permanent-council fire-after-ceasefire
  bodies-recovered
`
  .trim()
  .split(/\s+/);

test("every published id of a report still has its page, card, mark and item", async ({ page, request }) => {
  expect([...published].sort(), "a new id is added here").toEqual(
    reports()
      .map(({ id }) => String(id))
      .sort(),
  );
  await open(page, "/#show=thin");
  const onMap = marked(published);
  for (const id of published) {
    expect((await request.get(`/events/${id}/`)).status(), id).toBe(200);
    await expect(page.locator(`article[id="event=${id}"][data-event-card="${id}"]`)).toHaveCount(1);
    await expect(page.locator(`svg a[href="#event=${id}"] [data-event="${id}"]`)).toHaveCount(
      onMap.includes(id) ? 1 : 0,
    );
    await expect(page.locator(`li[data-event="${id}"] a[href="#event=${id}"]`)).toHaveCount(1);
  }
});

test("the pages for frames and the element have the addresses that people paste", async ({ request }) => {
  for (const path of ["embed/map/", "embed/reader/", "embed/event/", "embed/lesson/", "element.js"])
    expect((await request.get(`/${path}`)).status(), path).toBe(200);
});

test("the page names its language and its map, marks its article, and keeps what is ours apart", async ({ page }) => {
  await holdEngine(page);
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
  await live(page);
  const known = new Set(builtModel().events.map(({ id }) => String(id)));
  const named = await page
    .locator("mark[data-event]")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-event") ?? ""));
  expect(named.length).toBeGreaterThan(5);
  for (const events of named) for (const event of events.split(" ")) expect(known).toContain(event);
  const text = await page.locator(".article-text").evaluate((quotation) => {
    const copy = quotation.cloneNode(true) as Element;
    copy.querySelectorAll("sup, aside").forEach((ours) => {
      ours.remove();
    });
    return Array.from(copy.querySelectorAll("p"), ({ textContent }) => textContent).join("\n");
  });
  expect(text).toBe(builtModel().article.text.trimEnd());
  expect(await page.evaluate(() => new Set(Array.from(document.querySelectorAll("[id]"), ({ id }) => id)).size)).toBe(
    await page.locator("[id]").count(),
  );
});

test("window.lineOfContact has what scripts were promised", async ({ page }) => {
  await open(page);
  const shape = await page.evaluate(() =>
    Object.fromEntries(Object.entries(pageApi()).map(([name, value]) => [name, typeof value])),
  );
  expect(shape).toMatchObject({
    version: "string",
    ready: "function",
    map: "function",
    go: "function",
    state: "function",
    point: "function",
    select: "function",
    step: "function",
    on: "function",
  });
  const told = await page.evaluate(() => {
    const heard: string[] = [];
    const stop = pageApi().on("change", (hash) => heard.push(hash));
    const before = pageApi().state();
    const { dropped } = pageApi().go("#event=lele-tepe&nonsense=1");
    const after = pageApi().state();
    stop();
    pageApi().go("#event=seysulan");
    return { before, after, dropped, heard };
  });
  expect(told).toEqual({ before: "", after: "#event=lele-tepe", dropped: ["nonsense=1"], heard: ["#event=lele-tepe"] });
  await expect(page).toHaveURL(/#event=seysulan$/);
  const sign = await page.locator('.marks [data-event="lele-tepe"] .shape').boundingBox();
  const point = await page.evaluate(() => pageApi().point("lele-tepe"));
  if (sign === null || point === null) throw new Error("lele-tepe has no mark in view");
  expect(Math.abs(sign.x + sign.width / 2 - point.x)).toBeLessThan(1);
  expect(Math.abs(sign.y + sign.height / 2 - point.y)).toBeLessThan(1);
  expect(
    await page.evaluate(() => [
      pageApi().point("no-such-report"),
      (pageApi().go("#map=12/41/44"), pageApi().point("lele-tepe")),
    ]),
  ).toEqual([null, null]);
});

test("on a narrow screen too, point() is where the mark stands, wherever the page is scrolled", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  for (const scroll of [0, 120, 900]) {
    await page.evaluate((top) => {
      window.scrollTo(0, top);
    }, scroll);
    const sign = await page.locator('.marks [data-event="lele-tepe"] .shape').boundingBox();
    const point = await page.evaluate(() => pageApi().point("lele-tepe"));
    if (sign === null || point === null) throw new Error("lele-tepe has no mark in view");
    expect(Math.abs(sign.x + sign.width / 2 - point.x), `x at ${scroll}`).toBeLessThan(0.6);
    expect(Math.abs(sign.y + sign.height / 2 - point.y), `y at ${scroll}`).toBeLessThan(0.6);
  }
});

test("map() starts the engine once and resolves when it has drawn", async ({ page }) => {
  await openGl(page);
  expect(
    await page.evaluate(() =>
      pageApi()
        .map()
        .then(() => document.documentElement.dataset["map"]),
    ),
  ).toBe("gl");
  await expect(page.locator("#gl canvas")).toHaveCount(1);
});

test("the engine starts by itself when the page has nothing better to do", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-map", "gl", { timeout: 30_000 });
});
