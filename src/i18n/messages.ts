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
  readonly thinFitting: (count: number) => string;
  readonly nothingFound: string;
  readonly noneOnDays: (days: string) => string;
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
  readonly reportedLater: (day: string, orBefore: boolean) => string;
  readonly notOnMap: string;
  readonly unplaced: (count: number) => string;
  readonly compare: string;
  readonly leftOut: string;
  readonly leftOutCount: (left: number, all: number, parts: number) => string;
  readonly sinceMissing: string;
  readonly contentNote: string;
  readonly cards: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly permalink: string;
  readonly report: (number: number) => string;
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
  readonly beside: (place: string, kilometres: string) => string;
  readonly alongLine: string;
  readonly cluster: (numbers: readonly number[]) => string;
  readonly quotationTied: (count: number) => string;
  readonly quotationContext: string;
  readonly map: string;
  readonly locator: string;
  readonly cite: string;
  readonly citeHint: string;
  readonly copy: string;
  readonly copyStyle: (style: string) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly takeAway: string;
  readonly takeAwayHint: (version: string) => string;
  readonly takeView: (count: number) => string;
  readonly takePicture: string;
  readonly embed: string;
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
