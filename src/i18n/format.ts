/** A day or a range of days as people write it: `2 April 2016`, `2–4 April 2016`. ISO days in, never the reader's time zone. */
export function formatDays(language: string, from: string, to: string = from): string {
  return once(`${language} ${from} ${to}`, () => {
    const format = dayFormat(language);
    return from === to ? format.format(utc(from)) : format.formatRange(utc(from), utc(to));
  });
}

/** A day in short, for a narrow strip: `2 Apr`. */
export function formatDay(language: string, day: string): string {
  return once(`${language} ${day}`, () => shortDayFormat(language).format(utc(day)));
}

/** A date of a document, which may be a year or a month alone. */
export function formatPublished(language: string, date: string): string {
  if (/^\d{4}$/.test(date)) return date;
  return /^\d{4}-\d{2}$/.test(date) ? monthFormat(language).format(utc(`${date}-01`)) : formatDays(language, date);
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
  return once(`${language} ${String(kilometres)} km`, () =>
    (kilometres < 10 ? shortFormat : longFormat)(language).format(kilometres),
  );
}

/** A round distance in a unit of its own: `20 km`, `10 mi`. */
export function formatDistance(language: string, unit: "kilometer" | "mile", distance: number): string {
  return new Intl.NumberFormat(intlLocale(language), { style: "unit", unit, maximumFractionDigits: 2 }).format(
    distance,
  );
}

/** "A, B and C" in a language. */
export function formatList(language: string, items: readonly string[]): string {
  return listFormat(language).format(items);
}

/** What has been formatted already, by language and value. */
const formatted = new Map<string, string>();

/** Everything that has been formatted so far. */
export function allFormatted(): { readonly [key: string]: string } {
  return Object.fromEntries(formatted);
}

/** Takes over what was formatted elsewhere: the first formatter costs a browser more than all else that a page starts with. */
export function takeFormatted(known: { readonly [key: string]: string }): void {
  for (const [key, text] of Object.entries(known)) formatted.set(key, text);
}

function once(key: string, format: () => string): string {
  const text = formatted.get(key) ?? format();
  formatted.set(key, text);
  return text;
}

const date = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const kilometre = { style: "unit", unit: "kilometer" } as const;
const dayFormat = perLanguage((locale) => new Intl.DateTimeFormat(locale, date));
const shortDayFormat = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }),
);
const monthFormat = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
);
const shortFormat = perLanguage((locale) => new Intl.NumberFormat(locale, { ...kilometre, maximumFractionDigits: 1 }));
const longFormat = perLanguage((locale) => new Intl.NumberFormat(locale, { ...kilometre, maximumFractionDigits: 0 }));
const listFormat = perLanguage((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));

/** Keeps what `make` makes for each language: a formatter costs a hundred times what it is used for. */
function perLanguage<Format>(make: (locale: string) => Format): (language: string) => Format {
  const made = new Map<string, Format>();
  return (language) => {
    const format = made.get(language) ?? make(intlLocale(language));
    made.set(language, format);
    return format;
  };
}

/** English as the world's press writes it: day before month. */
function intlLocale(language: string): string {
  return language === "en" ? "en-GB" : language;
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
