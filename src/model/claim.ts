/** Claims: who says what, through whom, and on what evidence. Offsets count UTF-16 code units into the article's text. */
import type { ClaimId, ClaimantId, EventId, Localized, Side, SourceId } from "./ids";

/** Somebody who says something: a ministry, a president, an outlet that saw for itself. Never the outlet that merely carries it. */
export interface Claimant {
  readonly id: ClaimantId;
  readonly name: Localized;
  /** The name takes a verb in the plural ("Karabakh forces say"). */
  readonly plural?: true;
  readonly side: Side | "outside";
  readonly role: "official" | "resident" | "organisation" | "outlet" | "encyclopaedia";
}

/** W3C Web Annotation TextQuoteSelector: `exact` with as much context as makes it match once. */
export interface Excerpt {
  readonly kind: "excerpt";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it matches in the article: start (inclusive) and end (exclusive). Found by `parse`, never typed. */
  readonly start: number;
  readonly end: number;
}

export interface Citation {
  readonly kind: "citation";
  readonly source: SourceId;
}

export type Evidence = Excerpt | Citation;

export type Verb = "says" | "denies" | "accuses" | "confirms" | "warns" | "announces" | "asks";

/** A number somebody gives. Figures of different meaning are never added or set side by side without saying so. */
export interface Figure {
  readonly what: "killed" | "wounded" | "missing" | "equipment" | "hectares";
  readonly count: number;
  readonly qualifier?: "about" | "at least" | "over" | "under";
  readonly who: Localized;
}

export interface Claim {
  readonly id: ClaimId;
  /** Empty: context, not about one event of the map. */
  readonly about: readonly EventId[];
  readonly claimant: ClaimantId;
  /** Who carried it, where that is somebody else. */
  readonly via?: readonly SourceId[];
  readonly verb: Verb;
  /** The day (or year) on which it was said, where a source tells that and not only the date of its own document does. */
  readonly said?: string;
  /** What is said, in our own words, to stand after "{claimant} {verb}". */
  readonly says: Localized;
  readonly figures?: readonly Figure[];
  /** The claim that this one denies or contradicts. */
  readonly answers?: ClaimId;
  /**
   * The claim bears on the event without naming it: a denial in general terms ("does not fire at villages"), a village that is not
   * named. It is shown, and does not count for the event's status.
   */
  readonly general?: true;
  /** The outlet reports what it saw itself. */
  readonly ownObservation?: true;
  /** At least one. */
  readonly evidence: readonly Evidence[];
  /** What else is known about the article's sentence, with sources (only for claims of the article). */
  readonly note?: Localized;
}
