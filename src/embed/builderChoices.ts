/** What the builder of embeds has to choose from, written into its page. Build time only. */
import type { ContentLanguage } from "../model/ids";
import type { Lesson } from "../model/lesson";
import type { Model } from "../model/model";
import { numberedEvents } from "../select/visibleEvents";
import type { Choices } from "./builder";

export function choicesOf(
  model: Model,
  lessons: readonly Lesson[],
  language: ContentLanguage,
  words: Pick<Choices, "siteName" | "titles">,
): Choices {
  const text = (of: Lesson["title"]): string => of[language] ?? of.en;
  return {
    siteName: words.siteName,
    titles: words.titles,
    events: numberedEvents(model).map(({ number, event }) => ({ id: event.id, number, title: text(event.title) })),
    claims: model.claims.filter(({ evidence }) => evidence.some(({ kind }) => kind === "excerpt")).map(({ id }) => id),
    aliases: model.aliases,
    lessons: lessons.map(({ id, title, steps }) => ({
      id,
      title: text(title),
      steps: steps.map((step) => text(step.title)),
    })),
  };
}
