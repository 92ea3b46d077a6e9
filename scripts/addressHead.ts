/** What a page says of itself to search engines, social networks and embedders, which want addresses: nothing where the site's is not known. */
import { oEmbedFile } from "../src/embed/oEmbed";
import type { Page } from "../src/prerender";

/** `address`: of the site, with a slash at its end. Pages for frames and for addresses that do not exist are not to be found. */
export function addressHead(
  page: Pick<Page, "file" | "title" | "description" | "embed">,
  siteName: string,
  address: string | null,
): readonly string[] {
  if (address === null || page.embed !== undefined || page.file === "404.html") return [];
  const own = `${address}${page.file.replace(/index\.html$/, "")}`;
  const oEmbed = oEmbedFile(page.file);
  const meta = (name: string, content: string): string => `<meta property="og:${name}" content="${escape(content)}">`;
  return [
    `<link rel="canonical" href="${escape(own)}">`,
    meta("type", page.file === "index.html" ? "website" : "article"),
    meta("site_name", siteName),
    meta("title", page.title),
    meta("description", page.description),
    meta("url", own),
    ...(oEmbed === null
      ? []
      : [`<link rel="alternate" type="application/json+oembed" href="${escape(`${address}${oEmbed}`)}">`]),
  ];
}

/** Text in an attribute. */
export function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
