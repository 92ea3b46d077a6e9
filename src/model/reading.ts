/** What helps to read the article and the claims: editor's notes, disagreements, figures, words explained. */
import type { ClaimId, EventId, Localized, Side, SourceId } from "./ids";

/** A slip of the article, told beside it with sources; the article's text is never altered. */
export interface Slip {
  readonly id: string;
  readonly claim: ClaimId;
  readonly text: Localized;
  readonly sources: readonly SourceId[];
}

/** A point on which sources differ, with each version and whose it is. */
export interface Disagreement {
  readonly id: string;
  readonly topic: Localized;
  readonly events: readonly EventId[];
  readonly versions: readonly {
    readonly side: Side | "outside";
    readonly says: Localized;
    readonly sources: readonly SourceId[];
  }[];
}

/** A word that a reader may not know. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: Localized;
  readonly text: Localized;
  readonly sources: readonly SourceId[];
}

/** A figure that is published about the whole, with who gives it, of what and as of when. Never summed, never averaged. */
export interface PublishedFigure {
  readonly id: string;
  readonly topic: Localized;
  /** As the source gives it; `null` where none could be found. */
  readonly value: string | null;
  readonly unit: string;
  readonly claimant: Localized;
  readonly asOf: string | null;
  readonly sources: readonly SourceId[];
  readonly note?: Localized;
}
