/** Cite and take away: entries for a report and for the view, and files that hold just what the reader sees. */
import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { builtModel } from "./builtSite";
import { expect, siteUrl, test } from "./harness";
import { open } from "./reader";
import { listed } from "./shown";

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: "reduce" } });

const { claims, contentVersion, article } = builtModel();

async function downloadOf(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** The ids of the claims about some reports. */
const claimsAbout = (ids: readonly string[]): readonly string[] =>
  claims.filter(({ about }) => about.some((id) => ids.includes(id))).map(({ id }) => String(id));

/** The first cell of each line of a table whose first cells need no quotation marks. */
const firstCells = (csv: string): readonly string[] =>
  csv
    .split("\r\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.slice(0, line.indexOf(",")));

interface Collection {
  readonly contentVersion: string;
  readonly features: readonly { readonly properties: { readonly id: string } }[];
}
interface Dataset {
  readonly version: string;
  readonly hasPart: readonly { readonly "@id": string }[];
  readonly about: readonly { readonly "@id": string }[];
}

test("the files of a view hold the reports it shows and their claims, no more and no less", async ({ page }) => {
  await open(page, "/#panel=events&kind=shelling&show=thin");
  const shown = await listed(page);
  expect(shown.length).toBeGreaterThan(3);
  await page.locator("#data > summary").click();
  const makers = page.locator("#data .makers").first();
  await expect(makers).toContainText(`Only the ${String(shown.length)} reports shown now`);
  const take = (format: string) =>
    downloadOf(page, () => makers.getByRole("button", { name: format, exact: true }).click());

  const geojson = await take("GeoJSON");
  expect(geojson.name).toBe(`line-of-contact-view-${contentVersion}.geojson`);
  const collection = JSON.parse(geojson.text) as Collection;
  expect(collection.features.map(({ properties }) => properties.id)).toEqual(shown);
  expect(collection.contentVersion).toBe(contentVersion);

  const csv = await take("CSV");
  expect(firstCells(csv.text)).toEqual(claimsAbout(shown));
  expect(csv.text).toContain(contentVersion);

  const dataset = JSON.parse((await take("JSON-LD")).text) as Dataset;
  expect(dataset.about.map((event) => event["@id"])).toEqual(shown.map((id) => `../events/${id}/`));
  expect(dataset.hasPart.map((claim) => claim["@id"])).toEqual(claimsAbout(shown).map((id) => `#${id}`));
  expect(dataset.version).toBe(contentVersion);

  // With another filter, other files.
  await page.getByRole("searchbox", { name: "Find" }).fill("cluster");
  const [fewer, again] = [await listed(page), await take("GeoJSON")];
  expect((JSON.parse(again.text) as Collection).features.map(({ properties }) => properties.id)).toEqual(fewer);
});

test("the card gives its own report alone, and the whole in files that are there", async ({ page, request }) => {
  await open(page, "/#event=lele-tepe");
  const card = page.locator("[data-open]");
  const take = (format: string) =>
    downloadOf(page, () => card.getByRole("button", { name: format, exact: true }).click());
  const geojson = await take("GeoJSON");
  expect(geojson.name).toBe(`line-of-contact-lele-tepe-${contentVersion}.geojson`);
  expect((JSON.parse(geojson.text) as Collection).features.map(({ properties }) => properties.id)).toEqual([
    "lele-tepe",
  ]);
  expect(firstCells((await take("CSV")).text)).toEqual(claimsAbout(["lele-tepe"]));
  const links = await page
    .locator("#data a, [data-open] .take-away a, #cite a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(new Set(links).size).toBeGreaterThan(6);
  for (const link of new Set(links)) expect((await request.get(link)).status(), link).toBe(200);
});

test("a report is cited in three styles, with this map's version, its address and each source, and copied", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/#event=lele-tepe");
  await page.locator("[data-open] .cite > summary").click();
  const cited = page.locator("[data-open] .cite");
  for (const [style, name] of [
    ["apa", "APA 7"],
    ["mla", "MLA 9"],
    ["bibtex", "BibTeX"],
  ] as const) {
    const entries = cited.locator(`[id="cite=lele-tepe/${style}"]`);
    await expect(entries).toContainText(contentVersion);
    await expect(entries).toContainText(siteUrl("/events/lele-tepe/"));
    await expect(entries).toContainText(article.publisher);
    await cited.getByRole("button", { name: `Copy ${name}` }).click();
    await expect(page.locator(".notice")).toContainText("Copied.");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replace(/\s+/g, " ")).toBe((await entries.innerText()).trim().replace(/\s+/g, " "));
    await page.getByRole("button", { name: "Dismiss" }).click();
  }
  expect(await cited.locator('[id="cite=lele-tepe/bibtex"] pre').count()).toBeGreaterThan(3);
});

test("the view is cited with its own address, and where copying is refused the text is selected", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("No")) } });
  });
  await open(page, "/#days=2016-04-02&panel=events&side=armenian");
  await page.locator("#cite > summary").click();
  const entries = page.locator('[id="cite/mla"]');
  await expect(entries).toContainText(siteUrl("/#days=2016-04-02&panel=events&side=armenian"));
  await page.locator("#cite").getByRole("button", { name: "Copy MLA 9" }).click();
  await expect(page.locator(".notice")).toContainText("The text is selected");
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toContain(contentVersion);
  // The address follows the view.
  await page.evaluate(() => pageApi().go("#side=azerbaijani"));
  await expect(entries).toContainText("side=azerbaijani");
});
