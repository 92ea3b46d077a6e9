/** Every address of the site: the page of each report, and the one for an address that leads nowhere. */
import { reports } from "./builtSite";
import { expect, test } from "./harness";
import { live, holdEngine } from "./reader";

const events = reports();

test("each page of a report opens with its card and its name, and its links lead within the site", async ({ page }) => {
  await holdEngine(page);
  for (const { id, title } of events) {
    const response = await page.goto(`/events/${id}/`);
    expect(response?.status()).toBe(200);
    await live(page);
    await expect(page).toHaveTitle(`${title.en} – Line of Contact`);
    await expect(page.locator("[data-open]")).toHaveAttribute("data-event-card", id);
    await expect(page.locator("[data-open] h3")).toHaveText(title.en);
    await expect(page.locator(".event-list li.lit")).toHaveAttribute("data-event", id);
  }
});

test("on the page of a report its card can be closed, and another opened, and Back undoes both", async ({ page }) => {
  await holdEngine(page);
  await page.goto("/events/seysulan/");
  await live(page);
  await page.locator("button.close").click();
  await expect(page.locator("[data-open]")).toHaveCount(0);
  await page.locator('[id="passage=three-soldiers-killed"]').click();
  await expect(page.locator("[data-open]")).toHaveAttribute("id", "excerpt=three-soldiers-killed");
  await page.goBack();
  await expect(page.locator("[data-open]")).toHaveCount(0);
  await page.goBack();
  await expect(page.locator("[data-open]")).toHaveAttribute("data-event-card", "seysulan");
  await page.locator(".header h1 a").click();
  await expect(page).toHaveURL(/^[^#]*:\d+\/$/);
});

test("a link with a view on the page of a report shows what it says", async ({ page }) => {
  await holdEngine(page);
  await page.goto("/events/seysulan/#event=lele-tepe&panel=events");
  await live(page);
  await expect(page.locator("[data-open]")).toHaveAttribute("data-event-card", "lele-tepe");
  await expect(page.locator(".event-list")).toBeVisible();
});

test.describe("an address that leads nowhere", () => {
  test.use({ allowed: { problems: [/^console: Failed to load resource: the server responded with a status of 404/] } });

  test("says so, with the way back, at any depth", async ({ page }) => {
    for (const path of ["/nowhere", "/events/no-such-report/", "/a/b/c/d"]) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
      const style = await page.getByRole("main").evaluate((main) => getComputedStyle(main).maxWidth);
      expect(style, "its style sheet is found").not.toBe("none");
      await page.getByRole("link", { name: "To the map" }).click();
      await expect(page.locator("#map")).toBeVisible();
    }
  });
});
