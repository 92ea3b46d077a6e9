/** A guided lesson: steps that each show a view of the map and may ask a question, answered from the evidence. */
import type { ClaimId, Localized } from "./ids";

/** The four moves of reading like a historian, after the Stanford History Education Group's names for them. */
export const moves = ["sourcing", "context", "corroboration", "closeReading"] as const;
export type Move = (typeof moves)[number];

export interface LessonAnswer {
  readonly text: Localized;
  /** Whether the evidence carries it. */
  readonly fits: boolean;
  readonly feedback: Localized;
  /** Claims that the feedback quotes: the article's own words where the claim has an excerpt, else our paraphrase with its source. */
  readonly quotes: readonly ClaimId[];
  /** Editor's notes that the feedback shows. */
  readonly slips: readonly string[];
}

export interface LessonStep {
  readonly id: string;
  readonly move: Move;
  readonly title: Localized;
  /** The view of the map, as a hash of this site. */
  readonly view: string;
  readonly text: readonly Localized[];
  /** What to look at. */
  readonly claims: readonly ClaimId[];
  readonly question?: { readonly ask: Localized; readonly answers: readonly LessonAnswer[] };
  /** Something to write, with an example; what is written stays in the page. */
  readonly write?: { readonly ask: Localized; readonly example: Localized; readonly quotes: readonly ClaimId[] };
  /** For the teacher alone. */
  readonly teacher?: Localized;
}

export interface Lesson {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  /** `14–18` */
  readonly ages: string;
  readonly minutes: number;
  readonly steps: readonly LessonStep[];
  readonly teacher: {
    readonly aims: readonly Localized[];
    readonly timing: readonly Localized[];
    readonly sensitive: readonly Localized[];
    readonly differentiation: readonly Localized[];
  };
}
