/** The words of what is prerendered and never touched by the script: kept apart, so that the script does not carry them. */
export interface PageMessages {
  readonly notFoundTitle: string;
  readonly notFound: string;
  readonly home: string;
  readonly skipToMap: string;
  readonly layers: string;
  readonly depiction: string;
  readonly depictionText: readonly string[];
  readonly sinceKey: {
    readonly title: string;
    readonly areas: { readonly peacekeeping: string; readonly lachin: string; readonly adjacent: string };
    readonly passport: string;
  };
  readonly asOf: (text: string) => string;
  readonly accuracy: (kilometres: string) => string;
  readonly glossary: string;
  readonly lessons: string;
  readonly corrections: string;
  readonly privacy: string;
  readonly notKnown: string;
  readonly mapControls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showLine: string;
  readonly showBoth: string;
  readonly measure: string;
  readonly fullscreen: string;
  readonly credits: string;
  readonly legend: string;
  readonly legendReports: string;
  readonly legendGround: string;
  /** The keys of the records are the signs that the legend draws. */
  readonly legendItems: {
    readonly tones: { readonly [tone in "armenian" | "azerbaijani" | "both"]: string };
  } & {
    readonly [
      sign in
        | "disc"
        | "band"
        | "away"
        | "cluster"
        | "stack"
        | "line"
        | "border"
        | "oblast"
        | "held"
        | "water"
        | "river"
        | "relief"
        | "terrain"
        | "road"
        | "district"
        | "names"
    ]: string;
  };
  readonly passportMark: string;
  readonly passportOf: (what: string) => string;
  readonly tooNear: string;
  readonly sinceLayer: string;
  readonly tagline: string;
  readonly setting: string;
  readonly timeline: string;
  readonly sinceHint: string;
  /** Of the pages for somebody else's frame. */
  readonly embed: {
    readonly open: string;
    readonly hint: string;
    readonly titles: { readonly [mode in "map" | "reader" | "event" | "lesson"]: string };
  };
}

const en = {
  notFoundTitle: "There is no such page",
  notFound: "The address leads nowhere on this site. A report may have been renamed.",
  home: "To the map",
  skipToMap: "Skip to the map",
  layers: "Where the map comes from",
  depiction: "What the lines and names say, and what they do not",
  depictionText: [
    "The map shows how matters stood in April 2016 as its sources drew them. That a border, an area or a name is drawn, and how, is no opinion of ours on the legal status of a country, a territory or a town, on who has a right to it, or on where a border should run.",
    "The colour of Azerbaijan goes on under the hatching because the state border runs there; the hatching shows who held the ground from 1994 to 2020. Neither cancels the other. The dashed outline is that of a Soviet oblast which ended in 1991. The line of contact was the line between two armies, not a border. District lines are Azerbaijan’s, also where it did not administer.",
    "Names follow one rule for both sides: first the one used by the side that held the place on 1 April 2016, which is an inference of ours, then the other. Where only one is given, our sources have no other; that one is missing does not mean that there is none.",
  ],
  sinceKey: {
    title: "Not April 2016: what came after",
    areas: {
      peacekeeping: "Area patrolled by Russian peacekeepers, 10 November 2020 to 20 September 2023",
      lachin: "Lachin corridor, the same days",
      adjacent: "Adjacent territories, held by Armenian forces until December 2020",
    },
    passport: "As International Crisis Group drew them: passport",
  },
  asOf: (text) => `As of: ${text}`,
  accuracy: (kilometres) => `Good to about ${kilometres}`,
  glossary: "Words explained",
  lessons: "Lessons",
  corrections: "Corrections",
  privacy: "Privacy",
  notKnown: "not known",
  mapControls: "Map",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  showLine: "Show the line of contact",
  showBoth: "Show both countries",
  measure: "Measure a distance",
  fullscreen: "Full screen",
  credits: "About the map",
  legend: "Legend",
  legendReports: "Reports",
  legendGround: "Ground",
  legendItems: {
    tones: {
      azerbaijani: "One side only: the Azerbaijani side",
      armenian: "One side only: the Armenian and Karabakh side",
      both: "Both sides, or others, speak of it",
    },
    disc: "Somewhere within this circle",
    band: "Somewhere along this stretch; where it fades, its end is not known",
    cluster: "Several reports near one another",
    away: "Far away: at the edge, in the true direction",
    stack: "Along the whole line, not at one place",
    line: "Line of contact, approximate",
    border: "Border between states",
    oblast: "Nagorno-Karabakh Autonomous Oblast, 1923–1991",
    held: "Held by Armenian and Karabakh forces, 1994–2020",
    water: "Sea and lakes",
    river: "Rivers",
    relief: "Heights",
    terrain: "Heights in 3-D, twice as high as they are",
    road: "Roads and railways",
    district: "Districts",
    names: "Names",
  },
  passportMark: "source",
  passportOf: (what) => `Source of: ${what}`,
  tooNear: "Too coarse for this zoom.",
  sinceLayer: "Show the areas of 2020–2023 on the map",
  tagline: "A map of the fighting reported around Nagorno-Karabakh in April 2016, built around one news article",
  setting: "You are reading the news of 2–5 April 2016. The map shows that time, not today.",
  timeline: "Before and since",
  sinceHint: "The areas of 2020–2023 can be switched on in the legend.",
  embed: {
    open: "Open the full map",
    hint: "Choose a mark on the map to read what is reported there.",
    titles: {
      map: "a map of the fighting reported around Nagorno-Karabakh in April 2016",
      reader: "a news article of April 2016 and its map",
      event: "one report of April 2016 and where it lies",
      lesson: "a lesson about the reports of April 2016, with their map",
    },
  },
} as const satisfies PageMessages;

/** The words in a language; English where the interface does not speak it yet. */
export function pageMessagesIn(_language: string): PageMessages {
  return en;
}
