/** `sources.json`: every document that is cited, under the id by which the other files name it; and the same as BibTeX. */
import { dataWords as words } from "../i18n/dataWords";
import { messagesIn } from "../i18n/language";
import type { Model } from "../model/model";
import type { Source } from "../model/types";
import { bibtex } from "../select/bibtex";
import { mapWork, workOf } from "../select/works";
import { provenance, type Provenance } from "./provenance";

export interface SourceEntry extends Pick<
  Source,
  "id" | "publisher" | "published" | "language" | "stance" | "url" | "hosted"
> {
  /** What the link is, where that needs saying. */
  readonly urlNote: string | null;
  readonly licence: string;
}

/** Publisher, date and stance; titles are in `sources.bib`, since several accuse and none is ours. */
export function sourcesJson(model: Model): Provenance & { readonly sources: readonly SourceEntry[] } {
  return {
    ...provenance(model, ["sources.json"]),
    sources: model.sources.map(({ id, publisher, published, url, urlNote, language, stance, hosted }) => ({
      id,
      publisher,
      published: id === model.article.source ? model.article.published : published,
      language,
      stance,
      url,
      urlNote: urlNote ?? null,
      hosted,
      licence: hosted ? words.hosted : words.cited,
    })),
  };
}

/** The map, the article and every source, for a reference manager. What stands outside an entry is a comment to BibTeX. */
export function sourcesBib(model: Model): string {
  const { licence, source, contentVersion } = provenance(model, []);
  const map = mapWork(model, messagesIn("en").siteName, null, "");
  const works = model.sources.flatMap(({ id }) => workOf(model, id) ?? []);
  const head = [words.facts, licence, source, `contentVersion: ${contentVersion}`];
  return `${head.join("\n").replaceAll("@", "(at)")}\n\n${[map, ...works].map(bibtex).join("\n\n")}\n`;
}
