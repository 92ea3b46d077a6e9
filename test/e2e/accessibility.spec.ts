/** axe finds nothing to complain of, in light and dark, wide and narrow, in every view and with all that opens open. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./harness";
import { live, holdEngine, openGl } from "./reader";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const rules = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

interface View {
  readonly name: string;
  readonly hash: string;
  /** What the reader opens in it. */
  readonly then?: (page: Page) => Promise<void>;
}

const openAll = (selector: string) => (page: Page) =>
  page.locator(selector).evaluateAll((all) => {
    for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
  });

const plain: readonly View[] = [
  { name: "the first view", hash: "" },
  { name: "a report's card with all that opens", hash: "#event=lele-tepe", then: openAll("[data-open] details") },
  { name: "the list with a report's card", hash: "#event=hasangaya-shelled&panel=events" },
  { name: "a sentence's card", hash: "#excerpt=thirty-soldiers-dead" },
  { name: "a notice and a filter", hash: "#days=2016-04-02&nonsense=1&panel=events" },
];
const evidence: readonly View[] = [
  { name: "the filters, open", hash: "#panel=events&side=armenian&show=thin,pins", then: openAll(".filters details") },
  { name: "no report that fits", hash: "#panel=events&find=zeppelin" },
  { name: "Compare with all that opens", hash: "#panel=compare&days=2016-04-02", then: openAll(".compare details") },
  {
    name: "the article with its notes and what is left out",
    hash: "#show=leftOut,since",
    then: openAll(".article details, .setting details, .legend"),
  },
  {
    name: "a word explained",
    hash: "#panel=compare&event=lele-tepe",
    then: async (page) => {
      await page.locator("#glossary > summary").click();
      await page.locator("#glossary .term").nth(2).click();
      await expect(page.locator(".popover:popover-open")).toHaveCount(1);
    },
  },
];

/** Every complaint about a view, as text. */
async function complaints(page: Page, name = "", what: Checked = "everything"): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    what === "contrast"
      ? axe.withRules("color-contrast")
      : axe.withTags(rules).disableRules(what === "structure" ? ["color-contrast"] : [])
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${name}: ${id}: ${html.slice(0, 120)} ${failureSummary ?? ""}`),
  );
}

/** What a view is checked for: colours do not depend on the width of the screen, nor anything else on the colours. */
type Checked = "everything" | "structure" | "contrast";

for (const { width, colorScheme, checked } of [
  { width: 1440, colorScheme: "light", checked: "everything" },
  { width: 390, colorScheme: "light", checked: "structure" },
  { width: 390, colorScheme: "dark", checked: "contrast" },
] as const)
  for (const { what, views } of [
    { what: "reading", views: plain },
    { what: "weighing the evidence", views: evidence },
  ])
    test(`axe finds nothing on ${String(width)} pixels in ${colorScheme} colours, ${what}: ${checked}`, async ({
      page,
    }) => {
      // axe looks at every letter of five views: on a busy machine that takes its time.
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await holdEngine(page);
      const found: string[] = [];
      for (const { name, hash, then } of views) {
        await page.goto("about:blank");
        await page.goto(`/${hash}`);
        await live(page);
        await then?.(page);
        found.push(...(await complaints(page, name, checked)));
      }
      expect(found.join("\n\n")).toBe("");
    });

test("axe finds nothing once the engine has taken over", async ({ page }) => {
  await openGl(page, "/#event=lele-tepe");
  expect((await complaints(page)).join("\n")).toBe("");
});
