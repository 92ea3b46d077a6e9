/** Compare: what each side says in columns of equal weight, figures by who gives them and never added up, and where the sources differ. */
import { builtModel, shownFirst } from "./builtSite";
import { expect, test } from "./harness";
import { open } from "./reader";

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: "reduce" } });

const model = builtModel();
const sides = ["armenian", "azerbaijani", "outside"] as const;
const claimsOf = (event: string, side: string) =>
  model.claims.filter(
    ({ about, claimant }) =>
      about.some((id) => id === event) && model.claimants.some((who) => who.id === claimant && who.side === side),
  );

test("a report's claims stand in three columns of equal weight, a side that is silent with its own", async ({
  page,
}) => {
  await open(page, "/#event=lele-tepe");
  await page.getByRole("navigation", { name: "What the column shows" }).getByRole("link", { name: "Compare" }).click();
  await expect(page).toHaveURL(/#event=lele-tepe&panel=compare$/);
  for (const event of ["lele-tepe", "gapanli-launch", "helicopter-loss"]) {
    await page.evaluate((id) => pageApi().go(`#event=${id}`), event);
    const compared = page.locator('[id="panel=compare"] .compared:not([id])');
    await expect(compared).toHaveCount(1);
    await expect(compared).toHaveAttribute("open", "");
    const columns = compared.locator(".voice");
    await expect(columns).toHaveCount(3);
    await expect(columns.getByRole("heading")).toHaveText(["Armenian and Karabakh side", "Azerbaijani side", "Others"]);
    for (const [index, side] of sides.entries()) {
      const [column, told] = [columns.nth(index), claimsOf(event, side)];
      await expect(column.locator(".claim")).toHaveCount(told.length);
      await expect(column.locator(".silent")).toHaveCount(told.length === 0 ? 1 : 0);
      for (const { says } of told) await expect(column).toContainText(says.en);
    }
    const boxes = await columns.evaluateAll((all) =>
      all.map((column) => {
        const { width, top } = column.getBoundingClientRect();
        const { fontSize, color } = getComputedStyle(column.querySelector(".claim, .silent") ?? column);
        return {
          width: Math.round(width),
          top: Math.round(top),
          size: column.querySelector(".claim") ? fontSize : "",
          color,
        };
      }),
    );
    expect(new Set(boxes.map(({ width }) => width)).size, `widths of ${event}`).toBe(1);
    expect(new Set(boxes.map(({ top }) => top)).size, `heights at which they begin, ${event}`).toBe(1);
    expect(new Set(boxes.flatMap(({ size }) => size || [])).size, `sizes of type, ${event}`).toBe(1);
  }
});

test("with no report open, every report that is shown can be compared, and leads to its card", async ({ page }) => {
  await open(page, "/#panel=compare");
  const compared = page.locator('[id="panel=compare"] .compared:not([id])');
  await expect(compared).toHaveCount(shownFirst().length);
  const third = compared.nth(2);
  await third.locator("summary").click();
  await expect(third.locator(".voice")).toHaveCount(3);
  await expect(third.locator(".voice").first()).toBeVisible();
  await third.getByRole("link", { name: "Open this report" }).click();
  await expect(page.locator("[data-open]")).toHaveAttribute("data-event-card", shownFirst()[2] ?? "");
  await page.keyboard.press("Escape");
  await page.evaluate(() => pageApi().go("#kind=ceasefire"));
  await expect(compared).toHaveCount(2);
});

test("each figure stands in a row with who gives it, like with like, and no row is a sum", async ({ page }) => {
  await open(page, "/#panel=compare&show=thin");
  await expect(page.locator("table.figures").first()).toBeVisible();
  const given = model.events.flatMap(({ id, grade }) =>
    model.claims
      .filter(({ about }) => grade !== "D" && about.includes(id))
      .flatMap(({ claimant, figures }) =>
        (figures ?? []).map(({ count }) => {
          const who = model.claimants.find((candidate) => candidate.id === claimant);
          return `${id}: ${String(count)}, ${who?.name.en ?? ""}`;
        }),
      ),
  );
  expect(given.length).toBeGreaterThan(20);
  const rows = await page.locator("table.figures tbody tr").evaluateAll((all) =>
    all.map((row) => {
      const event = row.closest("table")?.querySelector("caption a")?.getAttribute("href")?.replace("#event=", "");
      const [count, who] = [...row.querySelectorAll("td")].map(({ textContent }) => textContent);
      return `${event ?? ""}: ${(count ?? "").replace(/\D/g, "")}, ${who ?? ""}`;
    }),
  );
  expect([...rows].sort()).toEqual([...given].sort());
  await expect(page.locator("table.figures tfoot")).toHaveCount(0);
  // A range names the lowest and the highest of what is given for the same people, and nothing between or beyond.
  const ranges = await page.locator("table.figures tbody").evaluateAll((groups) =>
    groups.map((group) => ({
      range: /From (\d+) to (\d+)/.exec(group.textContent)?.slice(1).map(Number) ?? null,
      counts: [...group.querySelectorAll("td:nth-of-type(1)")].map(({ textContent }) =>
        Number(textContent.replace(/\D/g, "")),
      ),
    })),
  );
  for (const { range, counts } of ranges) {
    const [low, high] = [Math.min(...counts), Math.max(...counts)];
    expect(range).toEqual(low === high ? null : [low, high]);
  }
  expect(ranges.filter(({ range }) => range !== null).length).toBeGreaterThan(0);
});

test("the twelve disagreements open, each version with whose it is, and lead to their reports", async ({ page }) => {
  await open(page, "/#panel=compare");
  const points = page.locator('[id="panel=compare"] details[id^="disagreement="]');
  await expect(points).toHaveCount(12);
  for (const { id, versions, topic } of model.disagreements) {
    const point = page.locator(`[id="disagreement=${id}"]`);
    const summary = point.locator("summary");
    await expect(summary).toHaveText(topic.en);
    await summary.focus();
    await page.keyboard.press("Enter");
    await expect(point).toHaveAttribute("open", "");
    await expect(point.locator("li")).toHaveCount(versions.length);
    expect(versions.length, id).toBeGreaterThan(1);
    for (const [index, { says, side }] of versions.entries()) {
      const version = point.locator("li").nth(index);
      await expect(version).toContainText(says.en);
      await expect(version).toBeVisible();
      await expect(version).toHaveClass(new RegExp(`side-${side}`));
      await expect(version.locator(".via")).toHaveText(/^Source: \S/);
    }
  }
  await page.locator('[id="disagreement=madagiz"] a[href="#event=madagiz-capture-report"]').click();
  await expect(page.locator("[data-open]")).toHaveAttribute("data-event-card", "madagiz-capture-report");
});

test("what is opened before the comparison's script has come stays open, and the focus where it is", async ({
  page,
}) => {
  let come: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/assets\/comparison-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await open(page, "/#panel=compare");
  const [first, second] = model.disagreements.map(({ id }) => page.locator(`[id="disagreement=${id}"]`));
  if (first === undefined || second === undefined) throw new Error("Too few disagreements");
  await first.locator("summary").click();
  await second.locator("summary").focus();
  const prerendered = await first.elementHandle();
  come();
  await page.waitForFunction((element) => element !== null && !element.isConnected, prerendered);
  await expect(first).toHaveAttribute("open", "");
  await expect(second.locator("summary")).toBeFocused();
});
