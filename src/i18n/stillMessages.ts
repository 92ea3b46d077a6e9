import { stillEn } from "./stillEn";

/**
 * The words of what is the same in every view: cards, editor's notes, the comparison. They are prerendered and kept as they stand, so
 * the script that starts the page does not carry them; the comparison brings them when it is asked for.
 */
export interface StillMessages {
  readonly localTime: string;
  readonly firstReported: (day: string, orBefore: boolean) => string;
  readonly compareHint: string;
  readonly openReport: string;
  readonly voice: { readonly armenian: string; readonly azerbaijani: string; readonly outside: string };
  readonly silent: string;
  readonly figures: string;
  readonly figuresHint: string;
  readonly ofWhom: string;
  readonly howMany: string;
  readonly whoReports: string;
  readonly publishedFigures: string;
  readonly range: (low: number, high: number) => string;
  readonly qualifier: {
    readonly about: string;
    readonly "at least": string;
    readonly over: string;
    readonly under: string;
  };
  readonly counted: {
    readonly killed: string;
    readonly wounded: string;
    readonly missing: string;
    readonly equipment: string;
    readonly hectares: string;
  };
  readonly disagreements: string;
  readonly whyStatus: string;
  readonly statusRule: {
    readonly disputed: string;
    readonly independent: string;
    readonly bothSides: string;
    readonly oneSide: string;
    readonly outsideOnly: string;
  };
  readonly whyOneSide: string;
  /** Whose claims make the status what it is. */
  readonly restsOn: (claimants: string) => string;
  /** Whose do not count, each with the reason. */
  readonly notCounted: {
    readonly general: (claimants: string) => string;
    readonly encyclopaedia: (claimants: string) => string;
    readonly oneOutlet: (claimants: string) => string;
    readonly body: (claimants: string) => string;
  };
  readonly thinNote: string;
  readonly balanceNote: string;
  readonly editorsNote: (number: number) => string;
  readonly civilianNote: string;
  readonly deathsNote: string;
  readonly when: string;
  readonly where: string;
  readonly claimed: string;
  readonly inArticle: string;
  readonly note: string;
  readonly sources: string;
  readonly claim: (
    claimant: string,
    plural: boolean,
    verb: "says" | "denies" | "accuses" | "confirms" | "warns" | "announces" | "asks",
    says: string,
  ) => string;
  readonly publishedBy: (publishers: string) => string;
  readonly via: (publishers: string) => string;
  readonly ownObservation: string;
  readonly relation: {
    readonly reports: string;
    readonly locates: string;
    readonly contradicts: string;
    readonly context: string;
  };
  /** `locates`, of an event that has no place on the map. */
  readonly bearsOn: string;
  /** The same relations, said from the sentence's end. */
  readonly tiedAs: {
    readonly reports: string;
    readonly locates: string;
    readonly contradicts: string;
    readonly context: string;
  };
  readonly absent: { readonly afterArticle: string; readonly notInArticle: string };
  readonly takesUp: string;
  readonly showInArticle: string;
  readonly stance: {
    readonly armenian: string;
    readonly azerbaijani: string;
    readonly international: string;
    readonly independent: string;
    readonly tertiary: string;
  };
  readonly dateNotKnown: string;
  readonly disc: (names: string, kilometres: string) => string;
  readonly wholeLine: string;
  readonly locatedBy: (publishers: string) => string;
  readonly namesNote: (first: string, second: string, disputed: boolean) => string;
  readonly stretch: (wording: string) => string;
  readonly direction: (wording: string) => string;
  readonly compassOnly: (wording: string) => string;
  readonly unlocated: (wording: string) => string;
  readonly away: (place: string, kilometres: string) => string;
  readonly inOblast: string;
  readonly notInOblast: string;
  readonly fromTown: (kilometres: string, town: string) => string;
  readonly atTown: (town: string) => string;
  readonly distance: (kilometres: string, side: "armenian" | "azerbaijani") => string;
  readonly distanceUnsure: (kilometres: string) => string;
  readonly quotation: string;
}

/** The words in a language; English where the interface does not speak it yet. */
export function stillMessagesIn(_language: string): StillMessages {
  return stillEn;
}
