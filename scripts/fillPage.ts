/** Puts a prerendered page into the template that Vite has built. */
import type { Page } from "../src/prerender";

/** Style sheets beside the one of every page, from the site's folder. */
export interface Sheets {
  readonly print: string;
  readonly lesson: string;
}

/** A file that the browser is told of before it finds out by itself. */
export interface Preload {
  readonly file: string;
  readonly as: "fetch" | "font";
}

/** Puts a page into the template; the addresses of scripts and styles become relative to where the page stands. */
export function fillPage(
  html: string,
  page: Page | undefined,
  policy: string,
  preloads: readonly Preload[],
  sheets: Sheets,
): string {
  if (page === undefined) return html;
  const head = [
    policy === "" ? "" : `<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">`,
    `<meta name="description" content="${escape(page.description)}">`,
    ...preloads.map(({ file, as }) =>
      page.live
        ? // The model is not needed to read: it leaves the way to the style sheet and the type.
          `<link rel="preload" as="${as}"${as === "fetch" ? ' fetchpriority="low"' : ""} crossorigin href="${page.root}${file}">`
        : "",
    ),
    `<link rel="icon" href="${page.root}icon.svg" type="image/svg+xml">`,
  ];
  const filled = html
    .replace(
      /<html[^>]*>/,
      `<html lang="${page.language}" data-root="${page.root}" data-view="${escape(page.view)}" data-map="svg">`,
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(page.title)}</title>`)
    .replace("<!--head-->", () => head.filter((line) => line !== "").join("\n    "))
    // After the page's own sheet, whose colours and type these use, or set for paper.
    .replace("</head>", () =>
      [
        ...(page.lesson === true ? [`  <link rel="stylesheet" href="${page.root}${sheets.lesson}">`] : []),
        `  <link media="print" rel="stylesheet" href="${page.root}${sheets.print}">`,
        "  </head>",
      ].join("\n  "),
    )
    .replace("<!--body-->", () => page.body)
    .replaceAll(/(href|src)="\.\/(assets\/|early\.js)/g, `$1="${page.root}$2`);
  return page.live ? filled : filled.replaceAll(/\s*<(script|link rel="modulepreload")[^>]*>(<\/script>)?/g, "");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
