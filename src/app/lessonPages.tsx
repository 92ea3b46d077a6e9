/** The pages of the lessons that need no script: the teacher's notes and the worksheets. */
import { Fragment } from "preact";
import { formatPublished } from "../i18n/format";
import { lessonMessagesIn } from "../i18n/lessonMessages";
import { pageMessagesIn } from "../i18n/pageMessages";
import type { ContentLanguage } from "../model/ids";
import type { Lesson } from "../model/lesson";
import type { Model } from "../model/model";
import { textOf } from "../views/context";
import type { LessonContext } from "../views/lesson/context";
import { TeacherNotes } from "../views/lesson/TeacherNotes";
import { Worksheet } from "../views/lesson/Worksheet";
import { stillContext } from "./stillParts";

/** A page without a script: where it stands, what it is called and what is on it. */
export interface StillPage {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly body: preact.VNode;
}

/** For each lesson its notes (`lessons/<id>/`) and its worksheet without (`…/worksheet/`) and with answers (`…/answers/`). */
export function lessonPages(model: Model, lessons: readonly Lesson[], language: ContentLanguage): readonly StillPage[] {
  const words = lessonMessagesIn(language);
  return lessons.flatMap((lesson) => {
    const title = textOf(lesson.title, language);
    const summary = textOf(lesson.summary, language);
    const page = (below: string, kind: string, draw: (context: LessonContext) => preact.VNode): StillPage => {
      const file = `lessons/${lesson.id}/${below}index.html`;
      const root = "../".repeat(file.split("/").length - 1);
      const context = { ...stillContext(model, language, root), words };
      return {
        file,
        title: `${title} – ${kind}`,
        description: `${kind}. ${summary}`,
        body: (
          <Frame lesson={lesson} kind={kind} {...context}>
            {draw(context)}
          </Frame>
        ),
      };
    };
    return [
      page("", words.forTeachers, (context) => <TeacherNotes lesson={lesson} {...context} />),
      page("worksheet/", words.worksheet, (context) => <Worksheet lesson={lesson} withAnswers={false} {...context} />),
      page("answers/", words.answers, (context) => <Worksheet lesson={lesson} withAnswers {...context} />),
    ];
  });
}

/** What is the same on these pages: the lesson's name, the way to the others, whose words these are. */
function Frame({
  lesson,
  kind,
  children,
  ...context
}: LessonContext & { readonly lesson: Lesson; readonly kind: string; readonly children: preact.ComponentChildren }) {
  const { words, language, root, model, t } = context;
  const here = `${root}lessons/${lesson.id}/`;
  const links = [
    { href: here, text: words.forTeachers },
    { href: `${here}worksheet/`, text: words.worksheet },
    { href: `${here}answers/`, text: words.answers },
    { href: root, text: t.siteName },
  ];
  return (
    <main class="lesson-page">
      <p class="lesson-move">{kind}</p>
      <h1>{textOf(lesson.title, language)}</h1>
      <p>{textOf(lesson.summary, language)}</p>
      <p class="hint">{words.agesAndTime(lesson.ages, lesson.minutes)}</p>
      <nav class="lesson-links" aria-label={words.lesson}>
        {links
          .filter(({ text }) => text !== kind)
          .map(({ href, text }) => (
            <Fragment key={href}>
              <a href={href}>{text}</a>{" "}
            </Fragment>
          ))}
      </nav>
      {children}
      <footer class="lesson-foot">
        <p>
          {t.articleBy(model.article.publisher, formatPublished(language, model.article.published))}.{" "}
          {pageMessagesIn(language).setting} {t.takeAwayHint(model.contentVersion)}
        </p>
      </footer>
    </main>
  );
}
