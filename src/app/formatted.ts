import { allFormatted, formatDay, formatDays, formatKilometres } from "../i18n/format";
import { interfaceLanguages } from "../i18n/language";
import { firstDay, lastDay } from "../model/days";
import type { Model } from "../model/model";
import { daysBetween } from "../select/dayCounts";
import { numberedEvents } from "../select/visibleEvents";

/** The dates and distances of the first view in every language, formatted when the site is built. */
export function formattedFor(model: Model): { readonly [key: string]: string } {
  for (const language of interfaceLanguages) {
    formatDays(language, model.article.published);
    for (const { event } of numberedEvents(model)) formatDays(language, event.days.from, event.days.to);
    for (const { away } of Object.values(model.geography.events))
      if (away !== null) formatKilometres(language, Math.round(away.meters / 10_000) * 10_000);
    for (const day of daysBetween(firstDay, lastDay)) {
      formatDay(language, day);
      formatDays(language, day);
    }
  }
  return allFormatted();
}
