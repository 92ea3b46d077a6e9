/** oEmbed (https://oembed.com) without a server: a file for each page, found by a link in its head. */
import type { EmbedMode } from "../state/embedModes";
import { iframeSnippet } from "./snippet";

/** A response of the type `rich`, section 2.3.4.4 of the specification. */
export interface OEmbed {
  readonly type: "rich";
  readonly version: "1.0";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds after which whoever keeps it should ask again. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

export interface Embeddable {
  readonly title: string;
  readonly mode: EmbedMode;
  readonly hash: string;
}

const size = { width: 800, height: 600 };
const day = 86_400;

/** What a page answers to those who ask how to embed it. `address`: of the site, with a slash at its end. */
export function oEmbedOf({ title, mode, hash }: Embeddable, siteName: string, address: string): OEmbed {
  return {
    type: "rich",
    version: "1.0",
    title,
    provider_name: siteName,
    provider_url: address,
    cache_age: day,
    html: iframeSnippet({ mode, hash, title, address, ...size }),
    ...size,
  };
}

/** Where the answer of a page lies: `oembed/lele-tepe.json` for `events/lele-tepe/index.html`; `null` for a page that is not to be embedded. */
export function oEmbedFile(page: string): string | null {
  if (page === "index.html") return "oembed/index.json";
  const event = /^events\/([^/]+)\/index\.html$/.exec(page)?.[1];
  return event === undefined ? null : `oembed/${event}.json`;
}

/** The answers of all pages that are to be embedded. A report is shown as such, the first page with its article. */
export function oEmbedFiles(
  pages: readonly { readonly file: string; readonly title: string; readonly view: string }[],
  siteName: string,
  address: string,
): readonly { readonly file: string; readonly text: string }[] {
  return pages.flatMap(({ file: page, title, view }) => {
    const file = oEmbedFile(page);
    if (file === null) return [];
    const mode = page === "index.html" ? "reader" : "event";
    return [{ file, text: `${JSON.stringify(oEmbedOf({ title, mode, hash: view }, siteName, address))}\n` }];
  });
}
