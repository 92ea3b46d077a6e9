/** The lesson beside the map: all steps are there, one is seen, and each quotes what it rests on. */
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { stillContext } from "../../src/app/stillParts";
import { lessonMessagesIn } from "../../src/i18n/lessonMessages";
import { decodeLink, type Known } from "../../src/state/link";
import type { LessonAt } from "../../src/state/viewState";
import { LessonPanel } from "../../src/views/lesson/LessonPanel";
import { all, hasAttribute, parseHtml, textIn, type Element } from "../fixtures/html";
import { bodyOf, pages } from "../fixtures/pages";
import { lessons, only, shipped } from "../fixtures/shipped";

const context = { ...stillContext(shipped, "en", "./"), words: lessonMessagesIn("en") };
const drawn = (at: LessonAt | null, live: boolean): readonly Element[] =>
  all(parseHtml(renderToString(<LessonPanel lessons={lessons} at={at} {...context} live={live} />)));
const count = lessons.reduce((sum, { steps }) => sum + steps.length, 0);
const stepsOf = (elements: readonly Element[]) => elements.filter(({ tag }) => tag === "article");
const hrefsOf = (elements: readonly Element[]) => elements.flatMap(({ attributes }) => attributes.get("href") ?? []);
const known: Known = { events: new Set(), claims: new Set(), aliases: {}, lessonSteps: shipped.lessonSteps };

describe("the lesson's panel", () => {
  it("shows the step that the reader is at and keeps the others, so that what was written there stays", () => {
    const steps = stepsOf(drawn({ lesson: "one-article", step: 3 }, true));
    expect(steps).toHaveLength(count);
    const seen = only(steps.filter(({ attributes }) => !attributes.has("hidden")));
    expect(seen.attributes.get("id")).toBe("lesson=one-article/3");
    expect(textIn(seen)).toContain("Step 3 of 8");
  });

  it("hides nothing where no script runs, and has no fields or buttons there, which would do nothing", () => {
    const elements = drawn(null, false);
    expect(elements.filter(({ attributes }) => attributes.has("hidden"))).toEqual([]);
    expect(elements.filter(({ tag }) => tag === "textarea" || tag === "button")).toEqual([]);
  });

  it("leads from each step to the one before and after, and nowhere else within a lesson", () => {
    for (const step of stepsOf(drawn(null, true))) {
      const [, lesson = "", number = ""] = /^lesson=(.*)\/(\d+)$/.exec(step.attributes.get("id") ?? "") ?? [];
      const around = [Number(number) - 1, Number(number) + 1].filter(
        (each) => each >= 1 && each <= (shipped.lessonSteps[lesson] ?? 0),
      );
      expect(hrefsOf(all(step)).filter((href) => href.startsWith("#"))).toEqual(
        around.map((each) => `#lesson=${lesson}/${String(each)}`),
      );
    }
  });

  it("opens one answer of a question at a time, and feeds back with the article's own words where it quotes it", () => {
    const steps = stepsOf(drawn(null, true));
    const thirty = only(steps.filter(hasAttribute("id", "lesson=one-article/2")));
    const answers = all(thirty).filter(({ tag }) => tag === "details");
    expect(answers).toHaveLength(3);
    expect(new Set(answers.map(({ attributes }) => attributes.get("name"))).size).toBe(1);
    expect(textIn(answers[0] ?? thirty)).toContain(
      "“The unilateral cease-fire was declared a day after clashes between the two sides left 30 soldiers dead.”",
    );
  });

  it("has each control name the step that it is described by", () => {
    const elements = drawn(null, true);
    const ids = new Set(elements.map(({ attributes }) => attributes.get("id")));
    const described = elements.flatMap(({ attributes }) => attributes.get("aria-describedby") ?? []);
    expect(described).toHaveLength(count);
    expect(described.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("the pages of the lessons", () => {
  it("start lessons that there are: every address of a step names one", () => {
    const named = pages
      .flatMap(({ file }) => hrefsOf(all(bodyOf(file))))
      .filter((href) => href.includes("#lesson="))
      .map((href) => decodeLink(href.replace(/^[^#]*/, ""), known));
    expect(named.filter(({ parts }) => parts.lesson?.step === 1).length).toBeGreaterThanOrEqual(lessons.length * 4);
    expect(named.filter(({ parts, dropped }) => parts.lesson === undefined || dropped.length > 0)).toEqual([]);
  });

  it("are reached from the first page", () => {
    expect(hrefsOf(all(bodyOf("index.html")))).toContain("./lessons/");
  });
});
