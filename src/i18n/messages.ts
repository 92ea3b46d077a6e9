/**
 * Every word a reader sees that is not content. Whole sentences, never pieces to be joined. The keys of the inner records are
 * the model's own words; i18n/ may import nothing, so each view that looks one up is what checks that none is missing.
 */
export interface Messages {
  readonly siteName: string;
  readonly article: string;
  readonly events: string;
  readonly sections: string;
  readonly articleHeading: string;
  readonly articleBy: (publisher: string, day: string) => string;
  readonly original: string;
  readonly articleHint: string;
  readonly eventsHint: string;
  readonly countShown: (shown: number, all: number) => string;
  readonly onlyDays: (days: string) => string;
  readonly allDays: string;
  readonly thinHidden: (count: number) => string;
  readonly nothingFound: string;
  readonly clearFilters: string;
  readonly filters: string;
  readonly find: string;
  readonly side: string;
  readonly anySide: string;
  readonly kindOf: string;
  readonly anyKind: string;
  readonly statusOf: string;
  readonly anyStatus: string;
  readonly thin: (count: number) => string;
  readonly pins: string;
  readonly pinsWrong: string;
  readonly speaker: { readonly armenian: string; readonly azerbaijani: string; readonly outside: string };
  readonly days: string;
  readonly play: string;
  readonly pause: string;
  readonly playHint: string;
  readonly reports: (count: number) => string;
  readonly localTime: string;
  readonly firstReported: (day: string) => string;
  readonly compare: string;
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
  readonly thinNote: string;
  readonly editorsNote: (number: number) => string;
  readonly leftOut: string;
  readonly leftOutCount: (left: number, all: number) => string;
  readonly sinceLayer: string;
  readonly sinceMissing: string;
  readonly contentNote: string;
  readonly civilianNote: string;
  readonly deathsNote: string;
  readonly cards: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly permalink: string;
  readonly report: (number: number) => string;
  readonly when: string;
  readonly where: string;
  readonly claimed: string;
  readonly inArticle: string;
  readonly note: string;
  readonly sources: string;
  readonly kind: {
    readonly fighting: string;
    readonly shelling: string;
    readonly casualties: string;
    readonly ceasefire: string;
    readonly equipment: string;
    readonly statement: string;
  };
  readonly statusName: {
    readonly disputed: string;
    readonly independent: string;
    readonly bothSides: string;
    readonly oneSide: string;
    readonly outsideOnly: string;
  };
  readonly status: {
    readonly disputed: string;
    readonly independent: string;
    readonly bothSides: string;
    readonly oneSide: string;
    readonly outsideOnly: string;
  };
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
  readonly unlocated: (wording: string) => string;
  readonly away: (place: string, kilometres: string) => string;
  readonly beside: (place: string, kilometres: string) => string;
  readonly inOblast: string;
  readonly notInOblast: string;
  readonly fromTown: (kilometres: string, town: string) => string;
  readonly atTown: (town: string) => string;
  readonly distance: (kilometres: string, side: "armenian" | "azerbaijani") => string;
  readonly distanceUnsure: (kilometres: string) => string;
  readonly quotation: string;
  readonly quotationTied: (count: number) => string;
  readonly quotationContext: string;
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showLine: string;
  readonly showBoth: string;
  readonly locator: string;
  readonly credits: string;
  readonly legend: string;
  readonly legendItems: {
    readonly line: string;
    readonly held: string;
    readonly oblast: string;
    readonly border: string;
    readonly disc: string;
    readonly tones: { readonly armenian: string; readonly azerbaijani: string; readonly both: string };
  };
  readonly cite: string;
  readonly citeHint: string;
  readonly copy: string;
  readonly copyStyle: (style: string) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly takeAway: string;
  readonly takeAwayHint: (version: string) => string;
  readonly takeView: (count: number) => string;
  readonly takeEvent: string;
  readonly notMade: string;
  readonly areas: {
    readonly armenia: string;
    readonly azerbaijan: string;
    readonly nakhchivan: string;
    readonly karabakh: string;
    readonly line: string;
  };
  readonly noEngine: string;
  readonly engineLost: string;
  readonly layerFailed: (titles: string) => string;
  readonly retry: string;
  readonly linkDropped: (parts: string) => string;
  readonly dismiss: string;
}
