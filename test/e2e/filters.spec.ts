/** What narrows the reports narrows them everywhere at once: list, map, article, count, address and engine. */
import type { Page } from "@playwright/test";
import type { FeatureCollection } from "geojson";
import { built, isThin, reports, shownFirst } from "./builtSite";
import { expect, test } from "./harness";
import { expectMarkPainted, open, openGl, painted, photograph, pointOf, settled, signColour } from "./reader";
import { expectShown, isToldBy, listed, reportsWhere } from "./shown";

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: "reduce" } });

const choice = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });
const all = reportsWhere(() => true);
const statuses = new Map(
  (JSON.parse(built("data/events.geojson").toString()) as FeatureCollection).features.map(({ properties }) => [
    String(properties?.["id"]),
    String(properties?.["status"]),
  ]),
);

test("a place is found by every form of its name, with or without its diacritics", async ({ page }) => {
  await open(page, "/#panel=events&show=thin");
  const find = page.getByRole("searchbox", { name: "Find" });
  for (const name of ["Martakert", "Aghdara", "Ağdərə", "agdara", "Մարտակերտ", "Мардакерт", "  AGHDARA "]) {
    await find.fill(name);
    expect(await listed(page), name).toContain("martakert-shelled");
    expect((await listed(page)).length, name).toBeLessThan(all.length / 2);
  }
  await find.fill("Nerkin Chartar");
  await expectShown(page, ["nerkin-chartar-rockets"]);
  for (const name of ["Lala Tapa", "Lələtəpə", "Lalatapa"]) {
    await find.fill(name);
    expect(await listed(page), name).toContain("lele-tepe");
  }
});

test("side, kind and status narrow list, map, article and count alike, alone and together", async ({ page }) => {
  await open(page, "/#panel=events&show=thin");
  await page.getByText("Narrow the reports", { exact: true }).click();
  const [side, kind, status] = [choice(page, "Who speaks"), choice(page, "Kind"), choice(page, "Status")];
  for (const speaker of ["armenian", "azerbaijani", "outside"]) {
    await side.selectOption(speaker);
    await expectShown(
      page,
      reportsWhere(({ id }) => isToldBy(id, speaker)),
    );
  }
  await side.selectOption("azerbaijani");
  await kind.selectOption("shelling");
  await expectShown(
    page,
    reportsWhere((report) => isToldBy(report.id, "azerbaijani") && report.kind === "shelling"),
  );
  await side.selectOption("");
  await expectShown(
    page,
    reportsWhere((report) => report.kind === "shelling"),
  );
  await kind.selectOption("");
  for (const known of ["disputed", "independent", "bothSides", "oneSide"]) {
    await status.selectOption(known);
    const fitting = all.filter((id) => statuses.get(id) === known);
    expect(fitting.length, known).toBeGreaterThan(0);
    await expectShown(page, fitting);
  }
});

test("what was chosen is in the address, and opened elsewhere shows the same", async ({ page, browser }) => {
  await open(page, "/#panel=events");
  await page.getByRole("searchbox", { name: "Find" }).fill("Karabakh");
  await page.getByText("Narrow the reports", { exact: true }).click();
  await choice(page, "Who speaks").selectOption("armenian");
  await choice(page, "Status").selectOption("disputed");
  await page.getByRole("checkbox", { name: "Also show thinly" }).check();
  const shown = await listed(page);
  expect(shown.length).toBeGreaterThan(0);
  await expect(page).toHaveURL(/#panel=events&side=armenian&status=disputed&find=Karabakh&show=thin$/);
  const elsewhere = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const other = await elsewhere.newPage();
  await open(other, page.url());
  await expectShown(other, shown);
  await expect(other.getByRole("searchbox", { name: "Find" })).toHaveValue("Karabakh");
  await expect(choice(other, "Who speaks")).toHaveValue("armenian");
  await expect(choice(other, "Kind")).toHaveValue("");
  await expect(choice(other, "Status")).toHaveValue("disputed");
  await expect(other.getByRole("checkbox", { name: "Also show thinly" })).toBeChecked();
  await other.getByRole("button", { name: "Clear the filters" }).click();
  await expectShown(other, all);
  await elsewhere.close();
});

test("the thinly sourced wait for their switch, and what is graded D never shows", async ({ page }) => {
  await open(page, "/#panel=events");
  const thin = reports().filter(isThin);
  await expectShown(page, shownFirst());
  await expect(page.locator(".count")).toContainText(`${String(thin.length)} thinly sourced reports are left out.`);
  const toggle = page.getByLabel(`Also show thinly sourced reports (${String(thin.length)})`);
  await toggle.check();
  await expectShown(page, all);
  await expect(page.locator(".count")).not.toContainText("left out");
  await page.locator('.event-list a[href="#event=levonarkh-group"]').click();
  await expect(page.locator("[data-open] .status")).toContainText("Thinly sourced");
  await page.keyboard.press("Escape");
  await toggle.uncheck();
  await expectShown(page, shownFirst());
  // Who asks for one of them by its address is shown it beside the others.
  await page.evaluate(() => pageApi().go("#event=levonarkh-group"));
  await expectShown(
    page,
    reportsWhere((report) => !isThin(report) || report.id === "levonarkh-group"),
  );
  await expect(page.locator('[data-event="seydimli-shelled"], [data-event-card="seydimli-shelled"]')).toHaveCount(0);
  expect(await page.evaluate(() => pageApi().go("#event=seydimli-shelled").dropped)).toEqual([
    "event=seydimli-shelled",
  ]);
});

test("thinly sourced reports that fit a search are offered, and come with one press", async ({ page }) => {
  await open(page, "/#panel=events");
  await page.getByRole("searchbox", { name: "Find" }).fill("Smerch");
  await expectShown(page, []);
  await page.locator(".count").getByRole("button", { name: "One thinly sourced report fits: show it" }).click();
  await expectShown(page, ["smerch-in-the-south"]);
  await expect(page.getByRole("checkbox", { name: "Also show thinly" })).toBeChecked();
  await expect(page).toHaveURL(/find=Smerch&show=thin$/);
});

test("where nothing fits, one polite line says so and how to widen it", async ({ page }) => {
  await open(page, "/#panel=events&days=2016-04-04");
  await page.getByRole("searchbox", { name: "Find" }).fill("zeppelin");
  await expectShown(page, []);
  const count = page.locator(".count");
  await expect(count).toHaveAttribute("role", "status");
  await expect(count).toContainText(/take away .*filter or a word/);
  await count.getByRole("button", { name: "Show all days" }).click();
  await expectShown(page, []);
  await count.getByRole("button", { name: "Clear the filters" }).click();
  await expectShown(page, shownFirst());
  await expect(page.getByRole("searchbox", { name: "Find" })).toHaveValue("");
  await expect(page).toHaveURL(/#panel=events$/);
  // No button is needed for what a filter does not hide.
  await expect(count.getByRole("button")).toHaveCount(0);
  await page.evaluate(() => pageApi().go("#days=2016-04-01"));
  await expectShown(page, []);
  await expect(count).toContainText("No report for 1 April 2016 among those shown.");
});

test("the engine's map shows what the list shows", async ({ page }) => {
  await openGl(page, "/#panel=events");
  await expectMarkPainted(page, "nerkin-chartar-rockets");
  const [spot, colour] = [
    await pointOf(page, "nerkin-chartar-rockets"),
    await signColour(page, "nerkin-chartar-rockets"),
  ];
  await page.getByRole("searchbox", { name: "Find" }).fill("Seysulan");
  await expectMarkPainted(page, "seysulan");
  expect(painted(await photograph(page), spot, colour).count, "where the hidden one stood").toBeLessThan(40);
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await settled(page);
  await expectMarkPainted(page, "nerkin-chartar-rockets");
});
