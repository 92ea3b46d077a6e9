/** The words of the self-test: carried by its page and its script alone. */

/** What is tested, in this order. */
export const selfChecks = [
  "graphics",
  "worker",
  "fonts",
  "policy",
  "cors",
  "storage",
  "frame",
  "picture",
  "messages",
] as const;
export type SelfCheck = (typeof selfChecks)[number];

/** `good`: as it should be; `less`: the map makes do; `poor`: something that readers will miss. */
export type Verdict = "good" | "less" | "poor";

/** A result in words: what was found, what it means for the map, and what to do where something can be done. */
export interface ResultWords {
  readonly verdict: Verdict;
  readonly says: (figure: string) => string;
  readonly means: string;
  readonly todo?: string;
}

interface CheckWords {
  readonly title: string;
  /** What is tested and why. */
  readonly tests: string;
  readonly results: { readonly [result: string]: ResultWords };
}

const en = {
  title: "Self-test for a school’s IT",
  description: "Tries what the map uses in this browser and on this network, and says what it means and what to do.",
  intro:
    "This page tries what the map uses: in this browser, on this computer, on this network. It takes a few seconds. Nothing is sent anywhere and nothing is kept.",
  notRun:
    "Nothing has been tested yet: the test needs JavaScript, which is off or blocked here. The map does without it as well: the article, the reports and a map that is a picture can be read, and links lead from one to the other. What would be tested:",
  running: "Testing …",
  sum: {
    good: "Everything works.",
    less: "It works, with less.",
    poor: "Something that readers will miss is not there.",
  },
  counted: (good: number, all: number) => `${good} of ${all} as it should be.`,
  verdicts: { good: "Good", less: "With less", poor: "Missing" },
  todo: "What to do:",
  frameTitle: "The map, framed for the test",
  report: "To pass on",
  reportHint:
    "For whoever looks after the computers. It holds what stands above, the time, the address of this page, the name of the browser and the size of its window.",
  copy: "Copy the text",
  copied: "Copied.",
  notCopied: "This browser does not let the page copy. The text is selected: copy it with the keyboard.",
  reportHead: { tested: "Tested", browser: "Browser", window: "Window" },
  failed: (reason: string) => `This could not be tested: ${reason}`,
  failedMeans: "Nothing is known of it.",
  checks: {
    graphics: {
      title: "Graphics",
      tests: "Whether WebGL 2, by which the detailed map is drawn, is there.",
      results: {
        works: {
          verdict: "good",
          says: () => "WebGL 2 works.",
          means: "The detailed map is drawn and moves under the hand.",
        },
        slow: {
          verdict: "less",
          says: () => "WebGL 2 works, but without a graphics card.",
          means: "The detailed map is drawn. On an old computer it may move in jerks.",
          todo: "If it does, allow hardware acceleration in the browser’s settings.",
        },
        missing: {
          verdict: "poor",
          says: () => "There is no WebGL 2.",
          means: "The map will be drawn as a simple picture that moves by buttons. Every report is on it.",
          todo: "For the detailed map, allow hardware acceleration and WebGL for this site; in Chrome and Edge look at the policies Disable3DAPIs and HardwareAccelerationModeEnabled.",
        },
      },
    },
    worker: {
      title: "Worker",
      tests:
        "Whether a script may run beside the page, as the detailed map needs it: from a file of this site, and from within the page, which is the way in a closed frame.",
      results: {
        works: { verdict: "good", says: () => "A worker starts, both ways.", means: "The detailed map can work." },
        fileOnly: {
          verdict: "less",
          says: () => "A worker starts from a file, but not from within the page.",
          means:
            "The detailed map works on this site. In a closed frame (sandbox, as WordPress makes it) it will be a simple picture that moves by buttons.",
          todo: "Allow data: workers, where a filter or a policy takes them out.",
        },
        none: {
          verdict: "poor",
          says: () => "No worker starts.",
          means: "The map will be drawn as a simple picture that moves by buttons. Every report is on it.",
          todo: "Look for a filter or an extension that blocks the file worker.js, or scripts in workers.",
        },
      },
    },
    fonts: {
      title: "Type",
      tests: "Whether the site’s own type (WOFF2) comes, with the letters of all names.",
      results: {
        works: { verdict: "good", says: () => "The type comes.", means: "All names are set in one type." },
        missing: {
          verdict: "less",
          says: () => "The type does not come.",
          means: "Everything can be read, in a type of this computer. Armenian letters show only where it has some.",
          todo: "Let files that end in .woff2 through, or lift the browser policy against web fonts.",
        },
      },
    },
    policy: {
      title: "Policy",
      tests: "Whether the Content-Security-Policy holds, by which the page forbids all scripts but its own files.",
      results: {
        holds: {
          verdict: "good",
          says: () => "A script that does not belong here was not run.",
          means: "Only scripts that are files of this site are run.",
        },
        open: {
          verdict: "less",
          says: () => "A script that does not belong here was run.",
          means: "The map works. A filter, an extension or the host has taken the policy out of the page.",
          todo: "Have the host send the header Content-Security-Policy, and the filter let it through.",
        },
      },
    },
    cors: {
      title: "Header for frames",
      tests: "Whether files come with Access-Control-Allow-Origin: *, which a closed frame (sandbox) needs.",
      results: {
        works: {
          verdict: "good",
          says: () => "The header is there.",
          means: "The map works in closed frames too, as WordPress and some learning platforms make them.",
        },
        missing: {
          verdict: "less",
          says: () => "The header is not there.",
          means:
            "On this site and in ordinary frames the map works. In a closed frame (sandbox) only text and a simple picture stand.",
          todo: "Have the host send Access-Control-Allow-Origin: * for every file; the build writes the configuration for it (_headers, .htaccess, nginx.conf).",
        },
      },
    },
    storage: {
      title: "Storage",
      tests:
        "Whether the browser would let the page keep something. The map does not: this only tells how strict the browser is. Nothing is written.",
      results: {
        open: { verdict: "good", says: () => "There is storage.", means: "The map does not use it." },
        refused: {
          verdict: "good",
          says: () => "The browser refuses storage.",
          means: "The map does not need any.",
        },
      },
    },
    frame: {
      title: "Frame",
      tests: "Whether the map may be shown in a frame (iframe).",
      results: {
        works: {
          verdict: "good",
          says: () => "The map stands in the frame.",
          means: "It can be put into a lesson, where the learning platform allows frames.",
        },
        missing: {
          verdict: "poor",
          says: () => "The frame stays empty.",
          means: "The map cannot be put into another page from this network. A link to it works.",
          todo: "Look for a filter or a header (X-Frame-Options, frame-ancestors) that forbids frames.",
        },
      },
    },
    picture: {
      title: "Time",
      tests: "How long it takes until the framed map has its first picture.",
      results: {
        fast: {
          verdict: "good",
          says: (figure) => `The first picture stood after ${figure}.`,
          means: "A class does not have to wait.",
        },
        slow: {
          verdict: "less",
          says: (figure) => `The first picture stood after ${figure}.`,
          means: "It works, but a class would wait.",
          todo: "Open the page once before the lesson, so that the browser has its files.",
        },
        unknown: {
          verdict: "less",
          says: () => "This browser does not tell.",
          means: "Look whether the map in the frame above came soon.",
        },
      },
    },
    messages: {
      title: "Messages",
      tests:
        "Whether the framed map answers the page around it, as a page does that moves the map along with its text.",
      results: {
        works: {
          verdict: "good",
          says: (figure) => `The map answered after ${figure}.`,
          means: "A page can move the map that it frames, and a frame can grow to its height.",
        },
        silent: {
          verdict: "less",
          says: () => "The map did not answer.",
          means: "It can be read and used in its frame. The page around it cannot move it or ask for its height.",
          todo: "If the frame above is empty, mend that first.",
        },
      },
    },
  } satisfies { readonly [check in SelfCheck]: CheckWords },
} as const;

export type SelfTestWords = typeof en;
/** The results that a check can have. */
export type ResultOf<Check extends SelfCheck> = keyof SelfTestWords["checks"][Check]["results"] & string;

/** The words in a language; English where the interface does not speak it yet. */
export function selfTestWordsIn(_language: string): SelfTestWords {
  return en;
}

/** The words of one result. */
export function resultWords<Check extends SelfCheck>(
  words: SelfTestWords,
  check: Check,
  result: ResultOf<Check>,
): ResultWords {
  const results: { readonly [result: string]: ResultWords } = words.checks[check].results;
  const found = results[result];
  if (found === undefined) throw new Error(`The check ${check} has no result ${result}`);
  return found;
}
