/** A lesson as a SCORM package: in a course that runs scorm-again and keeps what it is told, and where no course is within reach. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Frame, Page } from "@playwright/test";
import { built } from "./builtSite";
import { course, elsewhere, openCourse } from "./course";
import { expect, test } from "./harness";

declare global {
  /** The calls that the lesson has made, in the page of the course. */
  var told: readonly (readonly string[])[];
}

test.use({ allowed: { origins: [course, elsewhere] }, contextOptions: { reducedMotion: "reduce" } });

const words = {
  kept: "Your course is told your step",
  last: "Done? Say so to your course",
  finished: "Your course is told that you have finished",
  refused: "Your course did not take this",
  none: "Progress is not recorded here.",
};

/** The innermost frame: the lesson, once the app is there. */
async function lessonIn(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => frame.url().includes("/lesson/index.html"))).toBe(true);
  const frame = page.frames().find((each) => each.url().includes("/lesson/index.html"));
  if (frame === undefined) throw new Error("The course shows no lesson");
  await frame.waitForFunction(() => window.lineOfContact !== undefined);
  return frame;
}
const step = (frame: Frame) => frame.locator(".lesson-step:visible");
const line = (frame: Frame) => frame.locator(".scorm p");
const finish = (frame: Frame) => frame.getByRole("button", { name: "I have finished" });
async function goOn(frame: Frame, to: number): Promise<void> {
  await step(frame).getByRole("link", { name: "Next step" }).click();
  await expect(step(frame)).toContainText(`Step ${String(to)} of`);
}
const told = (page: Page) => page.evaluate(() => globalThis.told);

test("the course is told the step, the status and how the visit ended, and nothing else", async ({ page, context }) => {
  test.setTimeout(180_000);
  const { kept } = await openCourse(context, "one-article");
  const written = new Set<string>();
  const note = async (): Promise<void> => {
    for (const [call, element = ""] of await told(page)) if (call === "LMSSetValue") written.add(element);
  };
  /** As on another day: a reload would bring the frame's own address back. */
  const comeBack = async (): Promise<void> => {
    await page.goto("about:blank");
    await page.goto(course);
  };
  await comeBack();
  let lesson = await lessonIn(page);
  await expect(step(lesson)).toContainText("Step 1 of 8");
  await expect(line(lesson)).toContainText(words.kept);
  await expect.poll(kept).toMatchObject({ lesson_status: "incomplete", lesson_location: "1", exit: "suspend" });
  // Answers are opened and words written on the way: the course hears nothing of them.
  await step(lesson).locator(".lesson-answer summary").first().click();
  await goOn(lesson, 2);
  await goOn(lesson, 3);
  await expect.poll(kept).toMatchObject({ lesson_status: "incomplete", lesson_location: "3" });
  await note();

  await comeBack();
  lesson = await lessonIn(page);
  await expect(step(lesson)).toContainText("Step 3 of 8");
  await expect(finish(lesson)).toBeHidden();
  await goOn(lesson, 4);
  await lesson.evaluate(() => window.lineOfContact?.step(8));
  await expect(line(lesson)).toContainText(words.last);
  await step(lesson).locator("textarea").fill("What I think of it");
  await expect.poll(kept).toMatchObject({ lesson_status: "incomplete", lesson_location: "8", exit: "suspend" });
  await finish(lesson).click();
  await expect(line(lesson)).toContainText(words.finished);
  await expect(line(lesson)).toBeFocused();
  await expect(finish(lesson)).toBeHidden();
  await expect.poll(kept).toMatchObject({ lesson_status: "completed", lesson_location: "8" });
  await step(lesson).getByRole("link", { name: "Previous step" }).click();
  await expect.poll(kept).toMatchObject({ lesson_status: "completed", lesson_location: "7", exit: "" });
  await note();

  await comeBack();
  lesson = await lessonIn(page);
  await expect(step(lesson)).toContainText("Step 7 of 8");
  await expect(line(lesson)).toContainText(words.finished);
  await goOn(lesson, 8);
  await expect(finish(lesson)).toBeHidden();
  // The platform closes the lesson and stays.
  await page.evaluate(() => document.querySelector("iframe")?.remove());
  await expect.poll(async () => (await told(page)).at(-1)).toEqual(["LMSFinish", ""]);
  expect(kept()).toMatchObject({ lesson_status: "completed", lesson_location: "8" });
  await note();
  expect([...written].sort()).toEqual(["cmi.core.exit", "cmi.core.lesson_location", "cmi.core.lesson_status"]);
});

test("the course is found around a frame in a frame, and around the page that opened the window", async ({
  page,
  context,
}) => {
  const { kept } = await openCourse(context, "how-far-is-near");
  await page.goto(`${course}/nested`);
  const nested = await lessonIn(page);
  await goOn(nested, 2);
  await expect.poll(kept).toMatchObject({ lesson_location: "2" });

  await page.goto(`${course}/window`);
  const opening = page.waitForEvent("popup");
  await page.locator("#open").click();
  const window = await opening;
  const lesson = await lessonIn(window);
  await expect(step(lesson)).toContainText("Step 2 of 4");
  await goOn(lesson, 3);
  await expect.poll(kept).toMatchObject({ lesson_location: "3" });
  await window.close();
});

test("without a course it is the lesson as anywhere, draws its map, and asks for nothing", async ({
  page,
  context,
}) => {
  const { asked } = await openCourse(context, "how-far-is-near");
  await page.goto(`${course}/lesson/index.html`);
  const lesson = await lessonIn(page);
  await expect(step(lesson)).toContainText("Step 1 of 4");
  await goOn(lesson, 2);
  await lesson.evaluate(() => window.lineOfContact?.step(4));
  await expect(step(lesson)).toContainText("Step 4 of 4");
  await expect(line(lesson)).toHaveText(words.none);
  await expect(finish(lesson)).toBeHidden();
  await lesson.evaluate(() => window.lineOfContact?.map());
  await expect(lesson.locator("html")).toHaveAttribute("data-map", "gl");
  // The package is one lesson: left, it offers that one and no other.
  await step(lesson).getByRole("button", { name: "Leave the lesson" }).click();
  await expect(lesson.locator(".lesson-list h2")).toHaveCount(1);
  // Opened anew at its address, it is where it was.
  await lesson.getByRole("link", { name: "Start the lesson" }).click();
  await goOn(lesson, 2);
  await page.reload();
  await expect(step(await lessonIn(page))).toContainText("Step 2 of 4");
  expect(new Set(asked)).toEqual(new Set(["/lesson/index.html"]));
});

test("in a frame of another origin than the course it works, and says that nothing is recorded", async ({
  page,
  context,
}) => {
  const { kept } = await openCourse(context, "how-far-is-near");
  await page.goto(`${course}/closed`);
  const lesson = await lessonIn(page);
  await goOn(lesson, 2);
  await expect(line(lesson)).toHaveText(words.none);
  expect([kept(), await told(page)]).toEqual([null, []]);
});

test("a course that takes nothing is said to, and the lesson goes on to its end", async ({ page, context }) => {
  const { kept } = await openCourse(context, "how-far-is-near");
  await page.goto(`${course}/failing`);
  const lesson = await lessonIn(page);
  await expect(line(lesson)).toContainText(words.refused);
  await lesson.evaluate(() => window.lineOfContact?.step(4));
  await finish(lesson).click();
  await expect(line(lesson)).toContainText(words.refused);
  await expect(finish(lesson)).toBeVisible();
  expect(kept()?.lesson_status).not.toBe("completed");
});

test("in the narrowest of frames, in the dark, its last step can be read and finished", async ({ page, context }) => {
  await openCourse(context, "how-far-is-near");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 320, height: 400 });
  await page.goto(course);
  const lesson = await lessonIn(page);
  for (const to of [2, 4]) {
    await lesson.evaluate((number) => window.lineOfContact?.step(number), to);
    await expect(step(lesson)).toContainText(`Step ${String(to)} of`);
    // The step is read above the line, which stays in the frame while the step scrolls.
    const [text, told] = await Promise.all(["#lesson", ".scorm"].map((part) => lesson.locator(part).boundingBox()));
    expect((told?.y ?? 0) - (text?.y ?? 0)).toBeGreaterThan(40);
    expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(400);
  }
  await expect(finish(lesson)).toBeInViewport({ ratio: 1 });
  expect(await lesson.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const { violations } = await new AxeBuilder({ page }).include(["#lesson", ".scorm"]).analyze();
  expect(violations).toEqual([]);
});

test("the files to take along are there under the links, as large as is said", async ({ page }) => {
  await page.goto("/embed/");
  const links = page.locator(".builder-downloads a[download]");
  await expect(links).toHaveCount(3);
  for (const link of await links.all()) {
    const name = /download\/(.*)$/.exec((await link.getAttribute("href")) ?? "")?.[1] ?? "";
    const download = page.waitForEvent("download");
    await link.click();
    expect((await download).suggestedFilename()).toBe(name);
    const size = `${(built(`download/${name}`).length / 1e6).toFixed(1)} MB`;
    await expect(page.locator(`[data-size-of="${name}"]`)).toHaveText(size);
  }
  await page.goto("/lessons/one-article/");
  const link = page.getByRole("link", { name: "SCORM package" });
  const response = await page.request.get(new URL((await link.getAttribute("href")) ?? "", page.url()).href);
  expect([response.status(), response.headers()["content-type"]]).toEqual([200, "application/zip"]);
});
