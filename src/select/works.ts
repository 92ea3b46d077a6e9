/** What can be cited: the article, this map or one report on it, and each source, reduced to what every style needs. */
import { citationWords as words } from "../i18n/citationWords";
import type { SourceId } from "../model/ids";
import type { Model } from "../model/model";
import type { ReportedEvent, Source } from "../model/types";

/** Whether `title` is the work's own, or what we say of it because no title is known. */
export type Title = { readonly kind: "own" | "described"; readonly text: string };

export interface Work {
  /** For BibTeX: letters, digits and hyphens. */
  readonly key: string;
  readonly author: string;
  readonly title: Title;
  /** Where it appeared, if that is not the author's own place. */
  readonly container: string | null;
  /** ISO day, month or year; `null` where none is known. */
  readonly published: string | null;
  readonly version: string | null;
  readonly url: string | null;
  /** The day the reader looked, for what may change; ISO. */
  readonly accessed: string | null;
  readonly language: string;
  /** What else has to be said, each a phrase without a full stop. */
  readonly notes: readonly string[];
}

/** The reader's visit: the address of the site's folder, with its slash, and the reader's day. Known in the browser only. */
export interface Visit {
  readonly site: string;
  readonly day: string;
}

/** The article. Its headline and its author are not known, and nothing stands in for them. */
export function articleWork({ article }: Model): Work {
  return {
    key: article.source,
    author: article.publisher,
    title: { kind: "described", text: words.article },
    container: null,
    published: article.published,
    version: null,
    url: article.url,
    accessed: null,
    language: "en",
    notes: [words.dateInferred, article.addressNote.en],
  };
}

/** This map as the reader sees it, or one report on it. `path` goes on from the site's folder. Without a visit: no address, no day. */
export function mapWork(
  model: Model,
  siteName: string,
  visit: Visit | null,
  path: string,
  event?: ReportedEvent,
): Work {
  return {
    key: event === undefined ? "line-of-contact" : `line-of-contact-${event.id}`,
    author: `${siteName} developers`,
    title: { kind: "own", text: event === undefined ? siteName : event.title.en },
    container: event === undefined ? null : siteName,
    published: null,
    version: model.contentVersion,
    url: visit === null ? null : visit.site + path,
    accessed: visit?.day ?? null,
    language: "en",
    notes: [],
  };
}

/** A source by its id; the article's own source is the article. `null`: there is no such source. */
export function workOf(model: Model, id: SourceId): Work | null {
  if (id === model.article.source) return articleWork(model);
  const source = model.sources.find((candidate) => candidate.id === id);
  return source === undefined ? null : sourceWork(source);
}

function sourceWork({ id, publisher, title, published, url, urlNote, language }: Source): Work {
  // "AFP, via Yahoo News": who wrote it, and where it could be read.
  const [author = publisher, container = null] = publisher.split(", via ");
  return {
    key: id,
    author,
    title: title === null ? { kind: "described", text: words.noTitle } : { kind: "own", text: title },
    container,
    published,
    version: null,
    url,
    accessed: null,
    language,
    notes: urlNote === undefined ? [] : [urlNote],
  };
}
