/** What a lesson in a course says of being recorded: carried by the SCORM packages alone. */
const en = {
  label: "What the course is told",
  kept: "Your course is told your step, and nothing else.",
  last: "Done? Say so to your course, which is told nothing else.",
  finish: "I have finished",
  finished: "Your course is told that you have finished.",
  refused: "Your course did not take this. Read on all the same.",
  none: "Progress is not recorded here.",
} as const;

export type ScormWords = typeof en;

/** The words in a language; English where the interface does not speak it yet. */
export function scormWordsIn(_language: string): ScormWords {
  return en;
}
