/**
 * The privacy note, sentence by sentence. Each says what the site does and is held true by a test: `test/unit/privacy.test.ts` names it,
 * and fails for a sentence without one. The last part is what no test can hold.
 */
export interface PrivacyWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly held: { readonly title: string; readonly sentences: { readonly [key: string]: string } };
  readonly others: { readonly title: string; readonly sentences: readonly string[] };
  readonly selfTest: string;
}

const en = {
  title: "Privacy",
  description:
    "What this map keeps about its readers, and what others can see: no cookies, no storage, no request to other hosts.",
  lead: "The map knows nothing about who reads it.",
  held: {
    title: "What it does and does not",
    sentences: {
      cookies: "It sets no cookie.",
      storage: "It keeps nothing in the browser: no storage, no database, no worker that stays behind.",
      requests: "Every file comes from the address that you see; no other computer is asked for anything.",
      requestsPlain: "What it asks for are files by their names, nothing about you or about what you look at.",
      hash: "What a link says after the # (a report, days, a piece of the map, a search) stays in the browser: it is not sent to the server.",
      made: "Pictures, files, citations and QR codes are made in the browser.",
      lent: "It asks for no camera, no microphone, no place where you are; the browser is told to lend it none.",
      away: "Links to sources lead away only when you follow them; the other site then learns from which site you came, not from which view.",
      embedded:
        "In another page’s frame it is the same. It tells the page around it which view, which report and which step of a lesson is shown and how high it is, and nothing about you.",
      scorm:
        "As a SCORM package in a course, a lesson tells the course which step is shown and, once the learner says so, that the lesson is finished: no answers, no score, no time, and it does not ask who the learner is.",
      selfTest: "The self-test sends its result nowhere.",
    },
  },
  others: {
    title: "What others see",
    sentences: [
      "Whoever runs the server sees what every server sees: the address of the network that asks, the time, the file, the name of the browser, and for a frame the site around it. What of this is kept, and for how long, is theirs to say.",
      "A page that frames the map has its own rules; ask whoever runs it.",
      "This note speaks of the map as it is built. Who puts it on a server could change it.",
    ],
  },
  selfTest: "Self-test for a school’s IT",
} as const satisfies PrivacyWords;

/** The words in a language; English where the interface does not speak it yet. */
export function privacyWordsIn(_language: string): PrivacyWords {
  return en;
}
