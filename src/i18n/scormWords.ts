/** What a lesson in a course says of being recorded: carried by the SCORM packages alone. */
const en = {
  label: "What the course is told",
  kept: "Your course is told which step you are at and, once you say so, that you have finished. Nothing else.",
  finish: "I have finished the lesson",
  finished: "Your course is told that you have finished this lesson.",
  refused: "Your course did not take this. You can read on all the same.",
  none: "Progress is not recorded here.",
} as const;

export type ScormWords = typeof en;

/** The words in a language; English where the interface does not speak it yet. */
export function scormWordsIn(_language: string): ScormWords {
  return en;
}
