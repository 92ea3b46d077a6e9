/** The words around the lessons. They are prerendered: the script that starts the page does not carry them. */
export interface LessonMessages {
  readonly lesson: string;
  readonly lessons: string;
  readonly start: string;
  readonly forTeachers: string;
  readonly worksheet: string;
  readonly answers: string;
  readonly withoutAnswers: string;
  readonly agesAndTime: (ages: string, minutes: number) => string;
  readonly step: (number: number, all: number) => string;
  readonly move: {
    readonly sourcing: string;
    readonly context: string;
    readonly corroboration: string;
    readonly closeReading: string;
  };
  /** What the move asks, for whoever meets it for the first time. */
  readonly moveAsks: LessonMessages["move"];
  readonly showStep: string;
  readonly leave: string;
  readonly lessonsSummary: string;
  readonly lookAt: string;
  readonly question: string;
  readonly questionHint: string;
  readonly fits: string;
  readonly fitsNot: string;
  readonly task: string;
  readonly example: string;
  readonly staysHere: string;
  readonly previousStep: string;
  readonly nextStep: string;
  readonly lessonEnd: string;
  readonly scorm: string;
  readonly aims: string;
  readonly timing: string;
  readonly sensitive: string;
  readonly differentiation: string;
  readonly stepNotes: string;
  readonly beforePrinting: string;
  readonly name: string;
  readonly date: string;
  readonly yourAnswer: string;
  readonly reason: string;
}

const en = {
  lesson: "Lesson",
  lessons: "Lessons",
  start: "Start the lesson",
  forTeachers: "For teachers",
  worksheet: "Worksheet",
  answers: "Worksheet with answers",
  withoutAnswers: "Worksheet without answers",
  agesAndTime: (ages, minutes) => `Ages ${ages} · about ${String(minutes)} minutes`,
  step: (number, all) => `Step ${String(number)} of ${String(all)}`,
  move: {
    sourcing: "Sourcing",
    context: "Context",
    corroboration: "Corroboration",
    closeReading: "Close reading",
  },
  moveAsks: {
    sourcing: "Who says it, and how could they know?",
    context: "When and where was it, and what came before?",
    corroboration: "What do others say?",
    closeReading: "How is it said?",
  },
  showStep: "Show this step’s view",
  leave: "Leave the lesson",
  lessonsSummary:
    "Two guided lessons on reading news of a war: who says it, when and where, what others say, and in which words. No account; nothing is stored or sent.",
  lookAt: "Look at this",
  question: "Question",
  questionHint: "Open an answer to see what the evidence says to it.",
  fits: "The evidence carries this.",
  fitsNot: "The evidence does not carry this.",
  task: "Task",
  example: "An example",
  staysHere: "What you write stays in this page. Nothing is sent or kept.",
  previousStep: "Previous step",
  nextStep: "Next step",
  lessonEnd: "That was the last step.",
  scorm: "SCORM package for a course (ZIP)",
  aims: "Aims",
  timing: "Timing",
  sensitive: "Sensitive points",
  differentiation: "For different pupils",
  stepNotes: "Step by step",
  beforePrinting: "Prints on A4 and Letter, in black and white.",
  name: "Name",
  date: "Date",
  yourAnswer: "Tick the answer that the evidence carries.",
  reason: "Because:",
} as const satisfies LessonMessages;

/** The words in a language; English where the interface does not speak it yet. */
export function lessonMessagesIn(_language: string): LessonMessages {
  return en;
}
