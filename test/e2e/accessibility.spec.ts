/** axe finds nothing to complain of, in light and dark, wide and narrow, with and without a card. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./harness";
import { open, openGl } from "./reader";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const rules = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
const views = [
  { name: "the first view", hash: "" },
  { name: "a report's card", hash: "#event=lele-tepe" },
  { name: "the list with a report's card", hash: "#event=hasangaya-shelled&panel=events" },
  { name: "a sentence's card", hash: "#excerpt=thirty-soldiers-dead" },
  { name: "a notice and a filter", hash: "#days=2016-04-02&nonsense=1&panel=events" },
];

for (const width of [1440, 390])
  for (const colorScheme of ["light", "dark"] as const)
    test(`axe finds nothing on ${width} pixels in ${colorScheme} colours`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const found: string[] = [];
      for (const { name, hash } of views) {
        await page.goto("about:blank");
        await open(page, `/${hash}`);
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        for (const { id, nodes } of violations)
          found.push(
            ...nodes.map(({ html, failureSummary }) => `${name}: ${id}: ${html.slice(0, 120)} ${failureSummary ?? ""}`),
          );
      }
      expect(found.join("\n\n")).toBe("");
    });

test("axe finds nothing once the engine has taken over", async ({ page }) => {
  await openGl(page, "/#event=lele-tepe");
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`).join("\n")).toBe("");
});
