import type { Localized } from "../../model/ids";
import type { Lesson } from "../../model/lesson";
import { Download, packageName } from "../Download";
import { Text } from "../Text";
import type { LessonContext } from "./context";

/** What a teacher reads before the lesson: what it is for, how long it takes, what may hurt, what fits whom. */
export function TeacherNotes({ lesson, ...context }: LessonContext & { readonly lesson: Lesson }) {
  const { words, language, root } = context;
  const { aims, timing, sensitive, differentiation } = lesson.teacher;
  return (
    <>
      <p class="lesson-links">
        <Download root={root} name={packageName(lesson.id)} text={words.scorm} />
      </p>
      <Points title={words.aims} points={aims} language={language} />
      <Points title={words.timing} points={timing} language={language} />
      <Points title={words.sensitive} points={sensitive} language={language} />
      <Points title={words.differentiation} points={differentiation} language={language} />
      <h2>{words.stepNotes}</h2>
      <ol>
        {lesson.steps.map((step) => (
          <li key={step.id}>
            <b>
              <Text of={step.title} language={language} />
            </b>{" "}
            ({words.move[step.move]}: {words.moveAsks[step.move]})
            {step.teacher !== undefined && (
              <p>
                <Text of={step.teacher} language={language} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Points({
  title,
  points,
  language,
}: {
  readonly title: string;
  readonly points: readonly Localized[];
  readonly language: LessonContext["language"];
}) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point.en}>
            <Text of={point} language={language} />
          </li>
        ))}
      </ul>
    </>
  );
}
