/** What each file that is taken away says of itself: whose it is, on what terms, and from which version of the content. */
import { dataWords as words } from "../i18n/dataWords";
import type { Model } from "../model/model";

/** What a file holds that falls under terms of its own. */
export interface Holds {
  readonly article?: true;
  readonly line?: true;
  readonly places?: true;
}

export interface Provenance {
  readonly licence: string;
  readonly source: string;
  readonly contentVersion: string;
  readonly generatedFrom: readonly string[];
  readonly note: string;
}

export function provenance(model: Model, files: readonly string[], holds: Holds = {}): Provenance {
  const { article, contentVersion } = model;
  const line = model.layers.find(({ file }) => file === "geo/line-of-contact.geojson");
  const licence = [
    words.ownWords,
    holds.article === true ? words.articleWords(article.publisher) : "",
    holds.line === true && line !== undefined ? words.line(line.credit, line.licence) : "",
    holds.places === true ? words.places : "",
  ];
  return {
    licence: licence.filter((sentence) => sentence !== "").join(" "),
    source: words.source(article.publisher, article.published),
    contentVersion,
    generatedFrom: files,
    note: words.reported,
  };
}

/** The licence of our own words, as an address. */
export const ownLicence = "https://spdx.org/licenses/MIT.html";
