/**
 * Every word a reader sees that is not content. Whole sentences, never pieces to be joined. The keys of the inner records are
 * the model's own words; i18n/ may import nothing, so each view that looks one up is what checks that none is missing.
 */
export interface Messages {
  readonly siteName: string;
  readonly tagline: string;
  readonly skipToMap: string;
  readonly skipToArticle: string;
  readonly setting: string;
  readonly since: string;
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
  readonly contentNote: string;
  readonly cards: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly permalink: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
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
  readonly status: {
    readonly disputed: string;
    readonly independent: string;
    readonly bothSides: string;
    readonly oneSide: string;
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
  readonly opensElsewhere: string;
  readonly disc: (names: string, kilometres: string) => string;
  readonly wholeLine: string;
  readonly onList: string;
  readonly locatedBy: (publishers: string) => string;
  readonly distance: (kilometres: string, side: "armenian" | "azerbaijani") => string;
  readonly distanceUnsure: (kilometres: string) => string;
  readonly sidesName: { readonly armenian: string; readonly azerbaijani: string };
  readonly sameName: string;
  readonly namesHeading: string;
  readonly quotation: string;
  readonly quotationTied: (count: number) => string;
  readonly quotationContext: string;
  readonly map: string;
  readonly mapMarks: string;
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
  readonly layers: string;
  readonly layersHint: string;
  readonly asOf: (text: string) => string;
  readonly accuracy: (kilometres: string) => string;
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
  readonly notFoundTitle: string;
  readonly notFound: string;
  readonly home: string;
}
