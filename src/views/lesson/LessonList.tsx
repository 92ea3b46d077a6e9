import { Fragment } from "preact";
import type { Lesson } from "../../model/lesson";
import { textOf } from "../context";
import type { LessonContext } from "./context";

/** Each lesson with what it is, for whom, how long, and the ways into it. `startFrom` is the page on which it starts. */
export function LessonList({
  lessons,
  startFrom,
  ...context
}: LessonContext & { readonly lessons: readonly Lesson[]; readonly startFrom: string }) {
  const { words, language } = context;
  return (
    <>
      {lessons.map((lesson) => (
        <section key={lesson.id}>
          <h2>{textOf(lesson.title, language)}</h2>
          <p>{textOf(lesson.summary, language)}</p>
          <p class="hint">{words.agesAndTime(lesson.ages, lesson.minutes)}</p>
          <LessonLinks lesson={lesson} startFrom={startFrom} {...context} />
        </section>
      ))}
    </>
  );
}

/** The ways into a lesson. `without` leaves one out: the page that the reader is on. */
export function LessonLinks({
  lesson,
  startFrom,
  without,
  words,
  root,
}: LessonContext & { readonly lesson: Lesson; readonly startFrom: string; readonly without?: string }) {
  const here = `${root}lessons/${lesson.id}/`;
  const links = [
    { href: `${startFrom}#lesson=${lesson.id}/1`, text: words.start },
    { href: here, text: words.forTeachers },
    { href: `${here}worksheet/`, text: words.worksheet },
    { href: `${here}answers/`, text: words.answers },
  ];
  return (
    <p class="lesson-links">
      {links
        .filter(({ text }) => text !== without)
        .map(({ href, text }) => (
          <Fragment key={href}>
            <a href={href}>{text}</a>{" "}
          </Fragment>
        ))}
    </p>
  );
}
