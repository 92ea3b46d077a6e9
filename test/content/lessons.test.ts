import { describe, expect, it } from "vitest";
import { parseLessons } from "../../src/model/parseLessons";
import { formatProblem } from "../../src/model/problem";
import { decodeLink } from "../../src/state/link";
import { breakContent } from "../fixtures/breakContent";
import { lessonFiles, lessons, shipped } from "../fixtures/shipped";

const problemsOf = (files: Readonly<Record<string, string>>): readonly string[] => {
  const broken = parseLessons(files, shipped);
  return broken.ok ? [] : broken.problems.map(formatProblem);
};
const one = "lessons/one-article.json";

describe("the lessons", () => {
  it("are sound, and there are two, the one to begin with first", () => {
    expect(problemsOf(lessonFiles)).toEqual([]);
    expect(lessons.map(({ id }) => id)).toEqual(["one-article", "how-far-is-near"]);
  });

  const known = {
    events: new Set<string>(shipped.events.filter(({ grade }) => grade !== "D").map(({ id }) => id)),
    claims: new Set<string>(
      shipped.claims.filter(({ evidence }) => evidence.some(({ kind }) => kind === "excerpt")).map(({ id }) => id),
    ),
    aliases: {},
    lessonSteps: {},
  };
  for (const lesson of lessons)
    for (const step of lesson.steps) {
      it(`show with ${lesson.id}/${step.id} a view that means something, all of it`, () => {
        const { parts, dropped } = decodeLink(step.view, known);
        expect(dropped).toEqual([]);
        expect(Object.keys(parts)).not.toEqual([]);
      });

      it(`ask in ${lesson.id}/${step.id} for something, with one answer that fits and others to think about`, () => {
        expect([step.question, step.write].filter((task) => task !== undefined)).toHaveLength(1);
        if (step.question === undefined) return;
        expect(step.question.answers.filter(({ fits }) => fits)).toHaveLength(1);
        // What is fed back rests on evidence that a reader sees, at least where it says what is right.
        for (const { fits, quotes, slips, feedback } of step.question.answers)
          if (fits && lesson.id === "one-article") expect([...quotes, ...slips], feedback.en).not.toEqual([]);
      });
    }

  it("make in the long one each of the four moves and each of the three days, and let both sides speak", () => {
    const long = lessons.find(({ id }) => id === "one-article");
    expect(new Set(long?.steps.map(({ move }) => move)).size).toBe(4);
    const shown = long?.steps.map(({ view, title }) => view + title.en).join(" ") ?? "";
    for (const day of ["2 April", "3 April", "4 April"]) expect(shown).toContain(day);
    const sides = { armenian: 0, azerbaijani: 0, outside: 0 };
    for (const id of new Set(long?.steps.flatMap(({ claims }) => claims))) {
      const claimant = shipped.claims.find((claim) => claim.id === id)?.claimant;
      sides[shipped.claimants.find((candidate) => candidate.id === claimant)?.side ?? "outside"] += 1;
    }
    expect(Math.abs(sides.armenian - sides.azerbaijani)).toBeLessThanOrEqual(1);
    expect(sides.armenian).toBeGreaterThan(3);
  });
});

describe("a lesson with a mistake", () => {
  const broken = (from: string, to: string): readonly string[] => problemsOf(breakContent(one, from, to, lessonFiles));

  it("is told with file, step, field and value", () => {
    expect(broken('"id": "thirty"', '"id": "who-speaks"')).toEqual([
      'lessons/one-article.json: step who-speaks: id "who-speaks" is there twice',
    ]);
    expect(broken('"claims": ["gapanli-grad-ap-video"]', '"claims": ["gapanli-grad"]')).toEqual([
      'lessons/one-article.json: step gapanli: claims "gapanli-grad" is no claim',
    ]);
    expect(broken('"slips": ["agency-word"]', '"slips": ["agency"]')).toEqual([
      'lessons/one-article.json: step words: slips "agency" is no editor’s note',
    ]);
    expect(broken('"id": "one-article"', '"id": "another"')).toEqual([
      'lessons/one-article.json: lesson another: id "another" is not the name of the file',
    ]);
    expect(broken('"minutes": 20', '"minutes": "long"').join()).toContain("minutes");
    expect(broken('"ages": "14–18",', '"ages": "14–18",,').join()).toContain("not valid JSON");
  });

  it("has a question that no answer fits", () => {
    const lesson = JSON.parse(lessonFiles[one] ?? "{}") as {
      readonly steps: readonly { readonly question?: { readonly answers: { fits: boolean }[] } }[];
    };
    for (const answer of lesson.steps[0]?.question?.answers ?? []) answer.fits = false;
    expect(problemsOf({ ...lessonFiles, [one]: JSON.stringify(lesson) })).toEqual([
      "lessons/one-article.json: step who-speaks: question.answers has no answer that fits the evidence",
    ]);
  });
});
