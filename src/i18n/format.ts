/** A day or a range of days as people write it: `2 April 2016`, `2–4 April 2016`. ISO days in, never the reader's time zone. */
export function formatDays(language: string, from: string, to: string = from): string {
  const format = new Intl.DateTimeFormat(intlLocale(language), {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return from === to ? format.format(utc(from)) : format.formatRange(utc(from), utc(to));
}

/** A date of a document, which may be a year or a month alone. */
export function formatPublished(language: string, date: string): string {
  if (/^\d{4}$/.test(date)) return date;
  if (/^\d{4}-\d{2}$/.test(date))
    return new Intl.DateTimeFormat(intlLocale(language), { month: "long", year: "numeric", timeZone: "UTC" }).format(
      utc(`${date}-01`),
    );
  return formatDays(language, date);
}

/** A period between two dates, each a day, a month or a year. */
export function formatPeriod(language: string, from: string, to: string = from): string {
  if (from.length === 10 && to.length === 10) return formatDays(language, from, to);
  return from === to
    ? formatPublished(language, from)
    : `${formatPublished(language, from)} – ${formatPublished(language, to)}`;
}

/** Metres as kilometres, with one decimal below ten: `1.5 km`, `12 km`. */
export function formatKilometres(language: string, meters: number): string {
  const kilometres = meters / 1000;
  const digits = kilometres < 10 ? 1 : 0;
  return new Intl.NumberFormat(intlLocale(language), {
    style: "unit",
    unit: "kilometer",
    maximumFractionDigits: digits,
  }).format(kilometres);
}

/** "A, B and C" in a language. */
export function formatList(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(intlLocale(language), { type: "conjunction" }).format(items);
}

/** English as the world's press writes it: day before month. */
function intlLocale(language: string): string {
  return language === "en" ? "en-GB" : language;
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
