/** The words of what is prerendered and never touched by the script: kept apart, so that the script does not carry them. */
export interface PageMessages {
  readonly notFoundTitle: string;
  readonly notFound: string;
  readonly home: string;
  readonly skipToMap: string;
  readonly layers: string;
  readonly layersHint: string;
  readonly asOf: (text: string) => string;
  readonly accuracy: (kilometres: string) => string;
  readonly glossary: string;
  readonly corrections: string;
  readonly notKnown: string;
  readonly tagline: string;
  readonly setting: string;
  readonly timeline: string;
  readonly sinceHint: string;
}

const en = {
  notFoundTitle: "There is no such page",
  notFound: "The address leads nowhere on this site. A report may have been renamed.",
  home: "To the map",
  skipToMap: "Skip to the map",
  layers: "Where the map comes from",
  layersHint: "How a border or a name is drawn here says nothing about its legal status.",
  asOf: (text) => `As of: ${text}`,
  accuracy: (kilometres) => `Good to about ${kilometres}`,
  glossary: "Words explained",
  corrections: "Corrections",
  notKnown: "not known",
  tagline: "A map of the fighting reported around Nagorno-Karabakh in April 2016, built around one news article",
  setting: "You are reading the news of 2–5 April 2016. The map shows that time, not today.",
  timeline: "Before and since",
  sinceHint: "The areas of 2020–2023 can be switched on in the legend.",
} as const satisfies PageMessages;

/** The words in a language; English where the interface does not speak it yet. */
export function pageMessagesIn(_language: string): PageMessages {
  return en;
}
