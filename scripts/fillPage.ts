/** Puts a prerendered page into the template that Vite has built. */
import type { PlainKind } from "../src/app/page";
import type { Page } from "../src/prerender";
import { addressHead, escape } from "./addressHead";

/** Style sheets beside the one of every page, from the site's folder. */
export interface Sheets {
  readonly print: string;
  readonly lesson: string;
  readonly embed: string;
  readonly plain: string;
  readonly builder: string;
}

/** What all pages share: where the site stands, if that is known, and the scripts of pages that stand by themselves, from the site's folder. */
export interface Site {
  readonly name: string;
  readonly address: string | null;
  readonly scripts: { readonly [kind in Exclude<PlainKind, "read">]: string };
}

/** A file that the browser is told of before it finds out by itself. */
export interface Preload {
  readonly file: string;
  readonly as: "fetch" | "font";
}

/*
 * `early.js` runs before the first paint. What is hidden once the page is live is hidden at once, so that nothing moves then and less is laid
 * out. It is shown again, with the cards unfolded, if the page's own script has not said that it runs once all has loaded, or is not done
 * after long; not while the page is still being read. And a link to another piece of the map must not show the wrong one (map.css). Its
 * bytes count among those of the first script, so the reasons stand here.
 */

/** Puts a page into the template; the addresses of scripts and styles become relative to where the page stands. */
export function fillPage(
  html: string,
  page: Page | undefined,
  policy: string,
  preloads: readonly Preload[],
  sheets: Sheets,
  site: Site,
): string {
  if (page === undefined) return html;
  const head = [
    policy === "" ? "" : `<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">`,
    `<meta name="description" content="${escape(page.description)}">`,
    `<link rel="icon" href="${page.root}icon.svg" type="image/svg+xml">`,
    ...addressHead(page, site.name, site.address),
  ];
  const framed = page.embed !== undefined;
  // Most of what the reader sees of the map; never before the running text's type.
  const relief = `  <link rel="preload" as="image" type="image/avif" fetchpriority="high" href="${page.root}geo/relief.avif">`;
  const preload = (what: Preload["as"]): readonly string[] =>
    preloads
      // A page for frames starts its script only when it is seen (public/frame.js).
      .filter(
        ({ as, file }) =>
          page.live && as === what && !(framed && (as === "fetch" || !/noto-sans-latin-[46]00/.test(file))),
      )
      .map(
        ({ file, as }) =>
          `  <link rel="preload" as="${as}" crossorigin ${as === "fetch" ? 'fetchpriority="low" ' : ""}href="${page.root}${file}">`,
      );
  const type = preload("font");
  const isHeading = (link: string): boolean => link.includes("serif-latin-700");
  const script = /\s*<script type="module"[^>]*src="\.[^>]*><\/script>/;
  const filled = html
    .replace(script, "")
    .replace(
      /<html[^>]*>/,
      `<html lang="${page.language}" data-root="${page.root}" data-view="${escape(page.view)}" data-map="svg"${page.embed === undefined ? "" : ` data-embed="${page.embed}"`}>`,
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(page.title)}</title>`)
    .replace("<!--head-->", () => head.filter((line) => line !== "").join("\n    "))
    // In the order in which they are asked for, since only a few come at a time: what the first picture waits for, what is seen of it, the
    // heading's face, and then what is not needed to read, the model last. The sheets come after the page's own, whose colours and type they
    // use, or set for paper.
    .replace("</head>", () =>
      [
        // The parser goes on while it comes; only the picture waits, so that nothing is shown that is hidden at once.
        '  <script async blocking="render" fetchpriority="high" src="./early.js"></script>',
        ...type.filter((link) => !isHeading(link)),
        ...(page.live && !framed ? [relief] : []),
        ...type.filter(isHeading),
        `  ${script.exec(html)?.[0].trim() ?? ""}`,
        ...(framed ? [`  <link rel="stylesheet" href="${page.root}${sheets.embed}">`] : []),
        ...(page.plain === undefined ? [] : [`  <link rel="stylesheet" href="${page.root}${sheets.plain}">`]),
        ...(page.plain === "build" ? [`  <link rel="stylesheet" href="${page.root}${sheets.builder}">`] : []),
        ...(page.lesson === true ? [`  <link rel="stylesheet" href="${page.root}${sheets.lesson}">`] : []),
        `  <link media="print" rel="stylesheet" href="${page.root}${sheets.print}">`,
        "  </head>",
      ].join("\n  "),
    )
    .replace("<!--body-->", () => [page.body, ...preload("fetch")].join("\n"))
    .replaceAll(/(href|src)="\.\/(assets\/|early\.js)/g, `$1="${page.root}$2`);
  if (framed) return forFrames(filled, page.root);
  if (page.live) return filled;
  const still = filled.replaceAll(/\s*<(script(?! src="\/@)|link rel="modulepreload")[^>]*>(<\/script>)?/g, "");
  if (page.plain === undefined || page.plain === "read") return still;
  const own = `${page.root}${site.scripts[page.plain]}`;
  return still.replace("</head>", `  <script type="module" src="${own}"></script>\n  </head>`);
}

/**
 * A page for frames brings the app by a loader of its own. Its style sheets are asked for without `crossorigin`: an opaque origin may then
 * use them also from a host that sends no CORS header.
 */
function forFrames(html: string, root: string): string {
  const app = /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1] ?? "";
  return html
    .replaceAll(/\s*<(script(?! src="\/@)|link rel="modulepreload")[^>]*>(<\/script>)?/g, "")
    .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
    .replace("</head>", `  <script src="${root}frame.js" data-app="${app}"></script>\n  </head>`);
}
