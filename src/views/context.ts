import type { Messages } from "../i18n/messages";
import type { StillMessages } from "../i18n/stillMessages";
import type { Model } from "../model/model";
import type { ClaimId, ClaimantId, ContentLanguage, Localized, PlaceId, SourceId } from "../model/ids";
import type { Claim, Claimant } from "../model/claim";
import type { Place, Source } from "../model/types";
import type { NumberedEvent } from "../select/visibleEvents";
import type { Citing } from "./Citations";
import type { DrawCompare } from "./Compare";
import type { StillParts } from "./Kept";

/** What every view is drawn from, beside its own part: the same on the server and in the browser. */
export interface ViewContext {
  readonly model: Model;
  readonly t: Messages;
  readonly language: ContentLanguage;
  /** From this page to the site's root: `./`, `../../`. */
  readonly root: string;
  /** What the page holds where it stands in another page, an `EmbedMode`; `null` for a page of its own, which holds everything. */
  readonly embed: string | null | undefined;
  /** The events of the view, filtered once in select/. */
  readonly events: readonly NumberedEvent[];
  /** How citations are written, once the reader has asked for one. */
  readonly citing: Citing | null;
  /** Whether the browser has taken over. */
  readonly live: boolean;
  /** What is the same in every view; in the browser `null`, since it stands in the page. */
  readonly still: StillParts | null;
  /** How the comparison is drawn; in the browser `null` until the reader has asked for it. */
  readonly compare: DrawCompare | null;
}

/** What a view is drawn from that is not in the first script: there are more words. */
export interface StillContext extends ViewContext {
  readonly t: Messages & StillMessages;
}

/** A text in the reader's language, or in English with that said by `lang`. */
export function inLanguage(
  text: Localized,
  language: ContentLanguage,
): { readonly text: string; readonly lang: ContentLanguage } {
  const own = text[language];
  return own === undefined ? { text: text.en, lang: "en" } : { text: own, lang: language };
}

/** The text alone, where it becomes part of an attribute. */
export function textOf(text: Localized, language: ContentLanguage): string {
  return inLanguage(text, language).text;
}

/** The `lang` attribute a text needs on a page in `language`: none where they agree. */
export function langAttribute(lang: string, language: ContentLanguage): { readonly lang?: string } {
  return lang === language ? {} : { lang };
}

export function sourceOf(model: Model, id: SourceId): Source | undefined {
  return model.sources.find((source) => source.id === id);
}

export function claimOf(model: Model, id: ClaimId): Claim | undefined {
  return model.claims.find((claim) => claim.id === id);
}

export function claimantOf(model: Model, id: ClaimantId): Claimant | undefined {
  return model.claimants.find((claimant) => claimant.id === id);
}

export function placeOf(model: Model, id: PlaceId): Place | undefined {
  return model.places.find((place) => place.id === id);
}

/** The publishers of some sources, each once. */
export function publishersOf(model: Model, ids: readonly SourceId[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => sourceOf(model, id)?.publisher ?? []))];
}
