/** Lessons from their files, checked against the content they speak of. */
import { failed, ok, type Result } from "../lib/result";
import type { Lesson, LessonStep } from "./lesson";
import { lessonSchema } from "./lessonSchema";
import type { ContentFiles } from "./parse";
import type { Problem } from "./problem";
import { checkShape, readJson } from "./readFile";
import type { Content } from "./types";

/**
 * The lessons, the longest first: it is the one to begin with. Gives every problem found: a shape that is wrong, a claim or an editor's note that
 * does not exist, a question with no fitting answer, two steps with one id, a file that is not named after its lesson.
 */
export function parseLessons(files: ContentFiles, content: Content): Result<readonly Lesson[], Problem> {
  const problems: Problem[] = [];
  const lessons: Lesson[] = [];
  for (const file of Object.keys(files)
    .filter((name) => /^lessons\/.*\.json$/.test(name))
    .sort()) {
    const read = readJson(file, files[file] ?? "");
    const shape = "value" in read ? checkShape(file, undefined, lessonSchema, read.value) : read;
    if ("problems" in shape) problems.push(...shape.problems);
    else {
      lessons.push(shape.value);
      problems.push(...problemsOf(file, shape.value, content));
    }
  }
  return problems.length > 0 ? failed(problems) : ok(lessons.sort((one, other) => other.minutes - one.minutes));
}

function problemsOf(file: string, lesson: Lesson, content: Content): readonly Problem[] {
  const claims: ReadonlySet<string> = new Set(content.claims.map(({ id }) => id));
  const slips: ReadonlySet<string> = new Set(content.slips.map(({ id }) => id));
  const problems: Problem[] = [];
  if (file !== `lessons/${lesson.id}.json`)
    problems.push({ file, id: `lesson ${lesson.id}`, field: "id", what: `"${lesson.id}" is not the name of the file` });
  lesson.steps.forEach((step, index) => {
    const id = `step ${step.id}`;
    const say = (field: string, what: string): void => void problems.push({ file, id, field, what });
    if (lesson.steps.findIndex((other) => other.id === step.id) < index) say("id", `"${step.id}" is there twice`);
    for (const claim of claimsOf(step)) if (!claims.has(claim)) say("claims", `"${claim}" is no claim`);
    for (const { slips: named } of step.question?.answers ?? [])
      for (const slip of named) if (!slips.has(slip)) say("slips", `"${slip}" is no editor’s note`);
    if (step.question?.answers.every(({ fits }) => !fits) === true)
      say("question.answers", "has no answer that fits the evidence");
  });
  return problems;
}

function claimsOf(step: LessonStep): readonly string[] {
  return [
    ...step.claims,
    ...(step.write?.quotes ?? []),
    ...(step.question?.answers ?? []).flatMap(({ quotes }) => quotes),
  ];
}
