/** The pages of the lessons that need no script: the list of them, the teacher's notes and the worksheets. */
import { formatPublished } from "../i18n/format";
import { lessonMessagesIn } from "../i18n/lessonMessages";
import { pageMessagesIn } from "../i18n/pageMessages";
import type { ContentLanguage } from "../model/ids";
import type { Lesson } from "../model/lesson";
import type { Model } from "../model/model";
import { textOf, type StillContext } from "../views/context";
import type { LessonContext } from "../views/lesson/context";
import { LessonLinks, LessonList } from "../views/lesson/LessonList";
import { LessonPanel } from "../views/lesson/LessonPanel";
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

/** The list of them (`lessons/`), and for each lesson its notes (`<id>/`) and its worksheet without (`…/worksheet/`) and with answers (`…/answers/`). */
export function lessonPages(model: Model, lessons: readonly Lesson[], language: ContentLanguage): readonly StillPage[] {
  const words = lessonMessagesIn(language);
  const page = (below: string, of: Told, draw: (context: LessonContext) => preact.VNode): StillPage => {
    const file = `lessons/${below}index.html`;
    const root = "../".repeat(file.split("/").length - 1);
    const context = { ...stillContext(model, language, root), words };
    const { kind, title, summary } = of;
    return {
      file,
      title: [title, kind].filter(Boolean).join(" – "),
      description: [kind, summary].filter(Boolean).join(". "),
      body: (
        <Frame of={of} {...context}>
          {draw(context)}
        </Frame>
      ),
    };
  };
  const list = page("", { kind: "", title: words.lessons, summary: words.lessonsSummary }, (context) => (
    <LessonList lessons={lessons} startFrom={context.root} {...context} />
  ));
  return [
    list,
    ...lessons.flatMap((lesson) => {
      const of = (kind: string): Told => ({
        kind,
        lesson,
        title: textOf(lesson.title, language),
        summary: textOf(lesson.summary, language),
      });
      return [
        page(`${lesson.id}/`, of(words.forTeachers), (context) => <TeacherNotes lesson={lesson} {...context} />),
        page(`${lesson.id}/worksheet/`, of(words.worksheet), (context) => (
          <Worksheet lesson={lesson} withAnswers={false} {...context} />
        )),
        page(`${lesson.id}/answers/`, of(words.answers), (context) => (
          <Worksheet lesson={lesson} withAnswers {...context} />
        )),
      ];
    }),
  ];
}

/** What a page is about: a lesson and which of its sheets, or all lessons. */
interface Told {
  readonly kind: string;
  readonly lesson?: Lesson;
  readonly title: string;
  readonly summary: string;
}

/** What is the same on these pages: what it is, the way to the others, whose words these are. */
function Frame({
  of: { kind, lesson, title, summary },
  children,
  ...context
}: LessonContext & { readonly of: Told; readonly children: preact.ComponentChildren }) {
  const { words, language, root, model, t } = context;
  return (
    <main class="lesson-page">
      <p class="lesson-move">{kind}</p>
      <h1>{title}</h1>
      <p>{summary}</p>
      {lesson !== undefined && (
        <>
          <p class="hint">{words.agesAndTime(lesson.ages, lesson.minutes)}</p>
          <LessonLinks lesson={lesson} startFrom={root} without={kind} {...context} />
        </>
      )}
      {children}
      <footer class="lesson-foot">
        <p class="lesson-links">
          {lesson !== undefined && <a href={`${root}lessons/`}>{words.lessons}</a>} <a href={root}>{t.siteName}</a>
        </p>
        <p>
          {t.articleBy(model.article.publisher, formatPublished(language, model.article.published))}.{" "}
          {pageMessagesIn(language).setting} {t.takeAwayHint(model.contentVersion)}
        </p>
      </footer>
    </main>
  );
}

/** The lessons on the page for frames. Without a script the address alone shows a step; the app takes the section over (lesson.tsx). */
export function LessonSection(given: StillContext & { readonly lessons: readonly Lesson[] }) {
  const words = lessonMessagesIn(given.language);
  return (
    <section id="lesson" class="lesson" aria-label={words.lesson}>
      <LessonPanel at={null} {...given} words={words} />
    </section>
  );
}
