/** The card of a report: what is claimed, by whom, through whom, where the article stands on it, and from which sources. */
import { built, builtModel, reports } from "./builtSite";
import { expect, test } from "./harness";
import { open, opened } from "./reader";

const { claims } = builtModel();
const events = reports();
const article = built("data/article.txt").toString();

test("the card names the claimant and the carrier of every claim, and the sources", async ({ page }) => {
  await open(page, "/#event=lele-tepe");
  const card = page.locator("[data-open]");
  await expect(card).toHaveAttribute("id", "event=lele-tepe");
  const told = claims.filter(({ about }) => about.some((id) => String(id) === "lele-tepe"));
  await expect(card.locator(".claims > li")).toHaveCount(told.length);
  await expect(card.locator(".voice.side-azerbaijani .claims")).toContainText("Azerbaijan’s Defence Ministry says");
  for (const via of await card.locator(".claims .via").allTextContents())
    expect(via).toMatch(/^(\d+ \w+ \d{4}|[Dd]ate not known) · (Carried by|Source:) \S/);
  await card.getByText("Sources", { exact: true }).click();
  await expect(card.locator(".source-list li").first()).toBeVisible();
  expect(await card.locator(".source-list li").count()).toBeGreaterThan(3);
});

test("the excerpt stands in its sentence, word for word, after the relation spelt out", async ({ page }) => {
  await open(page, "/#event=talish-shelled");
  const relation = page.locator("[data-open] .relation");
  await expect(relation.locator("p").first()).toHaveText(
    "The article does not name this place; it bears on this sentence:",
  );
  const sentence =
    "The unilateral cease-fire was declared a day after clashes between the two sides left 30 soldiers dead.";
  await expect(relation.locator("blockquote.sentence")).toHaveText(`“${sentence}”`);
  await expect(relation.locator("blockquote mark")).toHaveText(sentence);

  await page.evaluate(() => pageApi().go("#event=third-day-toll"));
  const first = page.locator("[data-open] .relation").first();
  await expect(first.locator("p").first()).toHaveText("The article reports this:");
  await expect(first.locator("blockquote")).toHaveText(/^“Azerbaijan says three of its soldiers .* full-scale war\.”$/);
  await expect(first.locator("mark")).toHaveText(/^Azerbaijan says three .* separatist region$/);
});

test("every sentence quoted in a card is the article's own, to the letter", async ({ page }) => {
  await open(page);
  for (const { id } of events) await opened(page, id); // what was open once stays built
  const quoted = await page.locator("[data-event-card] blockquote.sentence").allTextContents();
  expect(quoted.length).toBeGreaterThan(events.length);
  for (const sentence of quoted) expect(article).toContain(sentence.replace(/^“|”$/g, ""));
});

test("a report of after the article says so, and which sentence it takes up", async ({ page }) => {
  await open(page, "/#event=hasangaya-shelled");
  const card = page.locator("[data-open]");
  await expect(card).toContainText("This came after the article was published.");
  await expect(card).toContainText("It takes up this sentence:");
  await expect(card).not.toContainText("The article reports this");
});

test("the card leads to its sentence in the article, which is then in view", async ({ page }) => {
  await open(page, "/#event=gapanli-launch&panel=events");
  await page.locator("[data-open]").getByRole("link", { name: "Show in the article" }).click();
  await expect(page.locator('[id="passage=artillery-after-truce"]')).toBeInViewport();
  await expect(page.locator("[data-open]")).toHaveAttribute("data-event-card", "gapanli-launch");
});

test("every event that is shown has a card with a claim, and a relation to the article", async ({ page }) => {
  await open(page);
  for (const { id } of events) {
    const card = page.locator(`article[id="event=${id}"][data-event-card="${id}"]`);
    await expect(card).toHaveCount(1);
    await opened(page, id);
    expect(await card.locator(".claims > li").count(), id).toBeGreaterThan(0);
    expect(await card.locator(".relation").count(), id).toBeGreaterThan(0);
  }
});
