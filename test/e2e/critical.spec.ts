/** The article read critically: notes at its slips, the sentences that no mark uses, and its own text as it was published. */
import type { Page } from "@playwright/test";
import { built, builtModel, reports, shownFirst } from "./builtSite";
import { expect, test } from "./harness";
import { open } from "./reader";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const model = builtModel();

/** The publisher's words alone: what is ours stands in `<sup>` and `<aside>`. */
function publishedText(page: Page): Promise<string> {
  return page.locator(".article-text").evaluate((quotation) => {
    const copy = quotation.cloneNode(true) as Element;
    copy.querySelectorAll("sup, aside").forEach((ours) => {
      ours.remove();
    });
    return Array.from(copy.querySelectorAll("p"), ({ textContent }) => textContent).join("\n");
  });
}

/** What of the article no report of a list is tied to, by the excerpts that the claims quote: whole sentences, and parts of others. */
function leftOut(ids: readonly string[]): {
  readonly sentences: number;
  readonly parts: number;
  readonly text: string;
} {
  const tied = reports()
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ article }) => (article.kind === "linked" ? article.links.map(({ claim }) => claim) : article.takesUp));
  const used = model.claims
    .filter(({ id }) => tied.includes(id))
    .flatMap(({ evidence }) => evidence.flatMap((item) => (item.kind === "excerpt" ? [item] : [])));
  // Letter by letter: what no excerpt covers, in runs of three words or more within a sentence.
  const covered = new Set(used.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  const found = { sentences: 0, parts: 0, text: "" };
  for (const { start, end } of model.sentences) {
    const letters = [...model.article.text.slice(start, end)].map((letter, at) =>
      covered.has(start + at) ? "\n" : letter,
    );
    const runs = letters.join("").split(/\n+/);
    const long = runs.filter((run) => run.split(/\s+/).filter((word) => /\w/.test(word)).length >= 3);
    if (!letters.includes("\n")) found.sentences += 1;
    else found.parts += long.length;
    found.text += long.join("");
  }
  return found;
}

/** The marked text, piece by piece put together to what is to be seen as left out. */
async function markedAsLeftOut(page: Page): Promise<string> {
  const pieces = await page.locator(".article-text .left-out").evaluateAll((all) =>
    all.map((piece) => {
      const copy = piece.cloneNode(true) as Element;
      copy.querySelectorAll("sup").forEach((ours) => {
        ours.remove();
      });
      return copy.textContent;
    }),
  );
  return pieces.join("");
}

test("eight editor's notes stand at their sentences, with sources, and leave the article as it is", async ({
  page,
}) => {
  await open(page);
  const notes = page.locator(".article-text aside.slip");
  await expect(notes).toHaveCount(8);
  expect(model.slips).toHaveLength(8);
  for (const { id, claim, text, sources } of model.slips) {
    const note = page.locator(`aside[id="slip=${id}"]`);
    // The paragraph before the note, whatever other notes stand between, has the passage that it is about.
    const before = await note.evaluate((aside, passage) => {
      let sibling = aside.previousElementSibling;
      while (sibling?.tagName === "ASIDE") sibling = sibling.previousElementSibling;
      return sibling?.querySelector(`[id="passage=${passage}"]`) !== null;
    }, claim);
    expect(before, `${id} is at ${claim}`).toBe(true);
    const summary = note.locator("summary");
    await expect(summary).toContainText("Editor’s note");
    await summary.focus();
    await page.keyboard.press("Enter");
    await expect(note.locator("p")).toBeVisible();
    await expect(note.locator("p")).toContainText(text.en);
    for (const source of sources) {
      const publisher = model.sources.find((candidate) => candidate.id === source)?.publisher ?? "";
      await expect(note.locator("small"), id).toContainText(publisher);
    }
  }
  expect(await publishedText(page)).toBe(built("data/article.txt").toString().trimEnd());
});

test("the sentences that no mark uses are shown on demand, kept in the address, and are the right ones", async ({
  page,
  browser,
}) => {
  await open(page);
  const toggle = page.getByLabel("Show the sentences that no mark uses");
  await expect(toggle).not.toBeChecked();
  await toggle.check();
  await expect(page).toHaveURL(/#show=leftOut$/);
  const expected = leftOut(shownFirst());
  expect(expected.sentences).toBeGreaterThan(0);
  expect(expected.parts).toBeGreaterThan(1);
  await expect(page.locator(".article")).toContainText(`Nor are ${String(expected.parts)} parts of others.`);
  await expect(page.locator(".article")).toContainText(
    `${String(expected.sentences)} of ${String(model.sentences.length)} sentences are used by no mark.`,
  );
  await expect(page.locator(".left-out").first()).toBeVisible();
  expect(
    await page
      .locator(".left-out")
      .first()
      .evaluate((piece) => getComputedStyle(piece).backgroundImage),
  ).toMatch(/gradient/);
  const bare = (text: string): string => text.replace(/\s+/g, "");
  expect(bare(await markedAsLeftOut(page))).toBe(bare(expected.text));
  expect(await publishedText(page)).toBe(built("data/article.txt").toString().trimEnd());
  // With fewer marks, more of the article is left out.
  await page.evaluate(() => pageApi().go("#find=Seysulan"));
  expect(bare(await markedAsLeftOut(page))).toBe(bare(leftOut(["seysulan"]).text));

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await open(other, page.url());
  await expect(other.getByLabel("Show the sentences that no mark uses")).toBeChecked();
  await expect(other.locator(".left-out").first()).toBeVisible();
  await elsewhere.close();

  await toggle.uncheck();
  await expect(page.locator(".shows-left-out")).toHaveCount(0);
  await expect(page.locator(".article")).not.toContainText("used by no mark");
});

test("for each passage the relation of its reports is spelt out", async ({ page }) => {
  await open(page);
  const words = {
    reports: "The sentence reports it.",
    locates: "Other sources say it happened here; the sentence names no place.",
    contradicts: "It contradicts the sentence.",
    context: "It gives context to the sentence.",
  };
  for (const { id, article } of reports().filter((report) => shownFirst().includes(report.id)))
    for (const { claim, relation } of article.kind === "linked" ? article.links : []) {
      const entry = page.locator(`[id="excerpt=${claim}"] .tied li`, { has: page.locator(`a[href="#event=${id}"]`) });
      const told = await entry.locator("small").allTextContents();
      expect(told.join(" "), `${id} at ${claim}`).toContain(words[relation]);
    }
});
