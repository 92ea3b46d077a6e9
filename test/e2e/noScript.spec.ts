/** Everything reads and navigates without a script. */
import { built, marked, reports, shownFirst } from "./builtSite";
import { expect, test } from "./harness";
import { enoughOfAMark, mapColour, painted, photograph } from "./reader";

test.use({ javaScriptEnabled: false });

const [all, shown] = [reports(), shownFirst()];

test("the reader without scripts has the whole article, the list and every card, and nothing is hidden", async ({
  page,
}) => {
  await page.goto("/");
  const article = page.locator(".article-text");
  const text = await article.evaluate((quotation) => {
    const copy = quotation.cloneNode(true) as Element;
    copy.querySelectorAll("sup, aside").forEach((ours) => {
      ours.remove();
    });
    return Array.from(copy.querySelectorAll("p"), ({ textContent }) => textContent).join("\n");
  });
  expect(text).toBe(built("data/article.txt").toString().trimEnd());
  await expect(article.locator("mark[data-event]").first()).toBeVisible();
  await expect(page.locator(".event-list li[data-event]")).toHaveCount(shown.length);
  for (const id of shown) await expect(page.locator(`.event-list [data-event="${id}"]`)).toBeVisible();
  for (const id of marked(shown, "narrow"))
    await expect(page.locator(`.marks a [data-event="${id}"] .shape`)).toBeVisible();
  // The cards are of all reports: a link may lead to one of the thinly sourced.
  for (const { id } of all) {
    await expect(page.locator(`[data-event-card="${id}"] h3`)).toBeVisible();
    await expect(page.locator(`[data-event-card="${id}"] .claims`).first()).toBeVisible();
  }
  await expect(page.locator(".controls"), "buttons that would do nothing").toBeHidden();
});

test("a link of the list leads to its card", async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("/");
    await page.locator('.event-list a[href="#event=lele-tepe"]').click();
    const card = page.locator('[id="event=lele-tepe"]');
    await expect(card.locator("h3")).toBeInViewport();
    expect(await card.evaluate((element) => element.matches(":target"))).toBe(true);
    const top = await card.locator("h3").evaluate((heading) => {
      const { left, top: y, height } = heading.getBoundingClientRect();
      return heading.contains(document.elementFromPoint(left + 5, y + height / 2));
    });
    expect(top, `the heading is not under the map at ${width} px`).toBe(true);
  }
});

test("a mark on the map is a link to its card, and a sentence to what is said of it", async ({ page }) => {
  await page.goto("/");
  await page.locator('.marks a[href="#event=talish-shelled"]').click();
  await expect(page.locator('[id="event=talish-shelled"] h3')).toBeInViewport();
  await page.goto("/");
  await page.locator('.article-text a[href="#excerpt=thirty-soldiers-dead"]').click();
  await expect(page.locator('[id="excerpt=thirty-soldiers-dead"]')).toBeInViewport();
});

for (const width of [1440, 390])
  test(`the marks are painted on a page ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/");
    const picture = await photograph(page);
    for (const id of marked(shown, "narrow")) {
      const sign = page.locator(`.marks [data-event="${id}"]`);
      const box = await sign.locator(".shape").boundingBox();
      if (box === null) throw new Error(`${id} has no sign`);
      const tone = /tone-[a-z]+/.exec((await sign.getAttribute("class")) ?? "")?.[0] ?? "";
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      expect(painted(picture, middle, await mapColour(page, tone)).count, id).toBeGreaterThan(enoughOfAMark);
    }
    await expect(page.locator("html")).toHaveAttribute("data-map", "svg");
    await expect(page.locator("html")).not.toHaveAttribute("data-live");
  });

test("the page of a report shows its card without a script", async ({ page }) => {
  await page.goto("/events/seysulan/");
  await expect(page.locator("[data-open]")).toHaveAttribute("data-event-card", "seysulan");
  await expect(page.locator("[data-open] h3")).toBeVisible();
});

test("in a frame the address alone opens a card, with all that it holds", async ({ page }) => {
  await page.goto("/embed/map/#event=lele-tepe");
  const card = page.locator('[data-event-card="lele-tepe"]');
  await expect(card.locator("h3")).toBeInViewport();
  await expect(card.locator("blockquote").first()).toBeVisible();
  await expect(card.locator(".claims").first()).toBeVisible();
  await expect(page.locator('[data-event-card="talish-shelled"] h3')).toBeHidden();
});

test("in a frame the map has the room that the head leaves it", async ({ page }) => {
  for (const mode of ["map", "reader", "event", "lesson"])
    for (const [width, height] of [
      [320, 400],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`/embed/${mode}/`);
      const head = await page.locator(".embed-head").boundingBox();
      const map = await page.locator("#map").boundingBox();
      expect(head?.height, `${mode}, ${width} px`).toBeLessThan(90);
      expect(map?.height, `${mode}, ${width} px`).toBeGreaterThan(90);
    }
});
