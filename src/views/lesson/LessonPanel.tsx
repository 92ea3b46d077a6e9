import type { Lesson } from "../../model/lesson";
import type { LessonAt } from "../../state/viewState";
import { textOf } from "../context";
import type { LessonContext } from "./context";
import { LessonList } from "./LessonList";
import { LessonStep } from "./LessonStep";

interface LessonPanelProps extends LessonContext {
  readonly lessons: readonly Lesson[];
  readonly at: LessonAt | null;
}

/**
 * All steps of all lessons, of which one is seen: so what a reader wrote or opened in a step is still there on coming back, and without a
 * script the address alone shows a step (`:target`). Where there is none, the lessons to choose from.
 */
export function LessonPanel({ lessons, at, ...context }: LessonPanelProps) {
  const { live, language } = context;
  return (
    <>
      {lessons.map(({ id, title, steps }) =>
        steps.map((step, index) => (
          <article
            key={`${id}/${step.id}`}
            class="lesson-step"
            id={`lesson=${id}/${String(index + 1)}`}
            hidden={live && (at?.lesson !== id || at.step !== index + 1)}
          >
            <h2>{textOf(title, language)}</h2>
            <LessonStep lesson={id} step={step} number={index + 1} all={steps.length} {...context} />
          </article>
        )),
      )}
      <div class="lesson-list" hidden={at !== null}>
        <LessonList lessons={lessons} startFrom="" {...context} />
      </div>
    </>
  );
}
