/** The words of the embed builder: carried by its page and its script alone. */
const en = {
  title: "Put the map into your own page",
  description:
    "Makes the code that shows the map, the article, one report or a lesson in Moodle, WordPress or any page.",
  intro:
    "Choose what to show, look at it, copy the code. It goes wherever a page takes HTML: Moodle, Canvas, WordPress, Google Sites. No account, no key, and nothing is kept about your readers.",
  noScript: {
    lead: "The form of this page needs JavaScript, which is off or blocked here. By hand it goes like this:",
    pattern: "For the map, paste this:",
    unknown: "Put the address of this site in the place of https://example.org/.",
    modes:
      "In the place of map there may be reader (the article and its map), event (one report) or lesson. After the address comes the view, as it stands behind the # of any page of this site:",
    events: "Every report",
  },
  what: "What to show",
  modes: {
    map: { name: "The map", hint: "with its legend; a report opens when it is chosen" },
    reader: { name: "Article and map", hint: "the news article beside the map" },
    event: { name: "One report", hint: "what is reported, who says so, and where it lies" },
    lesson: { name: "A lesson", hint: "step by step, with questions" },
  },
  event: "Report",
  anyEvent: "None: the reader chooses",
  lesson: "Lesson",
  step: "Begins with step",
  stepName: (number: number, title: string) => `${String(number)}. ${title}`,
  days: "Days",
  firstDay: "From",
  allDays: "All days",
  lastDay: "to",
  more: "Layers and more",
  ground: "On the map",
  layers: {
    relief: "Heights",
    waters: "Water",
    roads: "Roads and railways",
    districts: "Districts",
    oblast: "Nagorno-Karabakh Autonomous Oblast, 1923–1991",
    held: "Held by Armenian and Karabakh forces, 1994–2020",
    names: "Names",
  },
  also: "Also",
  switches: {
    thin: "Thinly sourced reports",
    pins: "Every report as a bare pin (false precision, to talk about)",
    leftOut: "The sentences of the article that no mark uses",
    since: "The areas of 2020–2023",
    terrain: "Heights in 3-D, twice as high as they are",
  },
  size: "Size",
  fluid: "As wide as the page (best for phones)",
  fixed: "Width in pixels",
  width: "Width",
  height: "Height in pixels",
  range: (min: number, max: number) => `from ${String(min)} to ${String(max)}`,
  theme: "Light or dark",
  themes: { reader: "As each reader’s device has it", light: "Always light", dark: "Always dark" },
  language: "Language: English, the only one so far.",
  carried: (parts: string) => `Also kept from the view that you came from: ${parts}.`,
  carriedParts: {
    viewport: "the piece of the map",
    excerpt: "the sentence of the article",
    side: "who speaks",
    kind: "the kind of report",
    status: "the status",
    find: "the search",
    panel: "the part of the column",
  },
  dropCarried: "Leave that out",
  dropped: (parts: string) => `This part of the link cannot be followed as it is written: ${parts}`,
  preview: "Preview",
  previewHint: "It works as it will in your page. Move the map, if you like, and keep the view:",
  takeView: "Keep the view as the preview shows it",
  viewTaken: "Kept.",
  code: "Code to paste",
  outputs: {
    iframe: {
      name: "For most pages (iframe)",
      hint: "In Moodle: the editor’s </> button. In WordPress: the block “Custom HTML”. In Google Sites: Insert, Embed, Embed code.",
    },
    element: {
      name: "For your own website (element)",
      hint: "Follows its text in height and speaks with your page. Needs a page that lets in scripts.",
    },
    link: { name: "A link", hint: "To the same view on the full page." },
    markdown: { name: "A link in Markdown", hint: "For wikis, GitHub, chat." },
  },
  copy: "Copy",
  copyOf: (what: string) => `Copy: ${what}`,
  copied: "Copied.",
  notCopied: "This browser does not let the page copy. The text is selected: copy it with the keyboard.",
  downloads: {
    title: "Files to take along",
    lead: "For a course, a memory stick, or a room without a network. Each holds all it needs and asks nobody for anything.",
    single: {
      name: "Map and article as one web page (HTML)",
      hint: "Opens from a disk, and in a course as an uploaded file.",
    },
    scorm: {
      name: (lesson: string) => `Lesson as a SCORM package (ZIP): ${lesson}`,
      hint: "For Moodle, Canvas and other platforms that take SCORM 1.2: upload the ZIP as it is. The course is told which step a learner is at, for coming back, and, once the learner says so, that the lesson is finished. No answers, no score.",
    },
  },
  qr: "For phones",
  qrHint: "Leads to the same view. Show it on the wall.",
  qrCode: "QR code of the link",
  qrTooLong: "The link is too long for a QR code.",
} as const;

export type BuilderWords = typeof en;

/** The words in a language; English where the interface does not speak it yet. */
export function builderWordsIn(_language: string): BuilderWords {
  return en;
}
