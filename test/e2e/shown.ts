/** Which reports a page shows, as its reader sees it: the list, the map, the article and the count line must say the same. */
import type { Page } from "@playwright/test";
import { builtModel, marked, reports } from "./builtSite";
import { expect } from "./harness";

/** The ids in the list, from the top. */
export function listed(page: Page): Promise<readonly string[]> {
  return page
    .locator(".event-list li[data-event]")
    .evaluateAll((items) => items.map((item) => item.getAttribute("data-event") ?? ""));
}

/** Fails unless just these reports, in order of time, are in the list, on the SVG map, in the article's numbers and in the count. */
export async function expectShown(page: Page, ids: readonly string[]): Promise<void> {
  await expect(page.locator(".count")).toContainText(
    `${String(ids.length)} of ${String(reports().length)} reports shown`,
  );
  expect(await listed(page), "the list").toEqual(ids);
  const marks = await page
    .locator(".marks a [data-event]")
    .evaluateAll((signs) => signs.map((sign) => sign.getAttribute("data-event") ?? ""));
  expect(marks.sort(), "the map").toEqual([...marked(ids)].sort());
  const numbers = await page
    .locator(".article-text .numbers a")
    .evaluateAll((links) => links.map((link) => (link.getAttribute("href") ?? "").replace("#event=", "")));
  expect([...new Set(numbers)].sort(), "the article's numbers").toEqual(inArticle(ids));
  const lit = await page
    .locator(".article-text mark[data-event]")
    .evaluateAll((passages) => passages.flatMap((passage) => (passage.getAttribute("data-event") ?? "").split(" ")));
  expect([...new Set(lit)].sort(), "the article's passages").toEqual(inArticle(ids));
}

/** Those of some reports that are tied to a sentence of the article, or take one up. */
function inArticle(ids: readonly string[]): readonly string[] {
  return reports()
    .filter(({ id, article }) => ids.includes(id) && (article.kind === "linked" || article.takesUp.length > 0))
    .map(({ id }) => String(id))
    .sort();
}

/** The ids of the reports that fit, in order of time. */
export function reportsWhere(fits: (report: ReturnType<typeof reports>[number]) => boolean): readonly string[] {
  return reports()
    .filter(fits)
    .map(({ id }) => String(id));
}

/** Whether somebody of a side speaks of a report. */
export function isToldBy(id: string, side: string): boolean {
  const { claims, claimants } = builtModel();
  return claims.some(
    ({ about, claimant }) =>
      about.some((event) => event === id) && claimants.some((who) => who.id === claimant && who.side === side),
  );
}
