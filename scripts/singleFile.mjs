// @ts-check
/** Puts a built page and everything it needs into one file that asks for nothing: pure, text in and text out. */
import { createHash } from "node:crypto";

/**
 * @typedef {object} SingleParts
 * @property {string} html the page as built
 * @property {readonly string[]} early scripts that run before the first paint
 * @property {string} script the app as one module
 * @property {readonly string[]} styles the style sheet of every page, and those of this one
 * @property {string} print that for paper
 * @property {string} icon `data:` address
 * @property {string} relief `data:` address
 * @property {Readonly<Record<string, string>>} data texts by their path, which the script looks up
 * @property {string | null} address where the site stands, with a slash at its end
 */

/** What leads to a file of the site leads nowhere from a file that stands alone. */
const withoutSite =
  'a[href^="./"],p.take-away:has(a[download][href^="./"]),.take-away>p:has(a[download][href^="./"]){display:none!important}';

/**
 * The page as one file.
 * @param {SingleParts} parts
 * @returns {string}
 */
export function singlePage({ html: built, early, script, styles: sheets, print, icon, relief, data, address }) {
  const html = atRoot(built);
  // The type stands in the sheet: there is no wait for it that the text could not make up for.
  const styles = [...sheets, ...(address === null ? [withoutSite] : [])].map((sheet) =>
    inStyle(sheet.replaceAll(/font-display:\s*optional/g, "font-display:swap")),
  );
  const printed = inStyle(print);
  const framed = /<html\b[^>]* data-embed=/.test(html);
  const first = early.map(inScript);
  const app = inScript(script);
  const policy = [
    "default-src 'none'",
    // `blob:`: MapLibre imports its worker so where the page is in a `srcdoc`. Only a script that runs already can make one.
    `script-src ${[...first, app].map(hashOf).join(" ")} blob:`,
    // `data:`: style sheets that come with a tool.
    `style-src ${[...styles, printed].map(hashOf).join(" ")} data:`,
    "img-src data: blob:",
    "font-src data:",
    // The engine reads its worker from such an address where the origin is opaque, as on file://. No network in it.
    "connect-src data: blob:",
    "worker-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    ...(address === null ? [] : [`<link rel="canonical" href="${address}">`]),
    `<link rel="icon" href="${icon}">`,
    ...styles.map((text) => `<style>${text}</style>`),
    `<style media="print">${printed}</style>`,
    ...first.map((text) => `<script>${text}</script>`),
  ];
  const blocks = Object.entries(data).map(
    ([path, text]) => `<script type="application/octet-stream" id="file:${path}">${inData(path, text)}</script>`,
  );
  return (
    html
      .replaceAll(/\s*<(?:link|script|meta http-equiv)\b[^>]*>(?:<\/script>)?/g, "")
      // What frame.js unfolds on a page for frames stands open here.
      .replaceAll(/<\/?noscript>/g, "")
      .replace(/(<meta name="viewport")/, (meta) => `${head[0]}\n    ${meta}`)
      .replace("</head>", () => `  ${head.slice(1).join("\n    ")}\n  </head>`)
      .replace(/<picture class="relief"[^>]*>.*?<\/picture>/s, (picture) =>
        picture.replace(/<source\b[^>]*>/g, "").replace(/(<img src=")[^"]*"/, (_tag, start) => `${start}${relief}"`),
      )
      .replace(/(<html\b[^>]* data-root=")[^"]*"/, (_tag, start) => `${start}${address ?? "./"}"`)
      .replaceAll(
        /(<a\b[^>]*\shref=")\.\/([^"]*)"/g,
        (_tag, start, path) => `${start}${linkFrom(path, address, framed)}"`,
      )
      .replace("</body>", () => `${blocks.join("\n")}\n<script type="module">${app}</script>\n  </body>`)
  );
}

/**
 * The page as if it stood in the site's own folder.
 * @param {string} html
 */
function atRoot(html) {
  const root = /<html\b[^>]* data-root="([^"]*)"/.exec(html)?.[1] ?? "./";
  return html.replaceAll(/(\s(?:href|src|srcset|data-root)=")((?:\.\.\/)+)/g, (tag, start, up) =>
    up === root ? `${start}./` : tag,
  );
}

/**
 * Where a link of the page leads from the single file.
 * @param {string} path below the site's folder
 * @param {string | null} address
 * @param {boolean} framed whether the page is one for frames, which is less than the site: its links open beside it
 */
function linkFrom(path, address, framed) {
  if (framed) return `${address ?? "./"}${path}`;
  if (path === "") return "#";
  if (address !== null) return `${address}${path}`;
  const event = /^events\/([^/]+)\/$/.exec(path)?.[1];
  return event === undefined ? `./${path}` : `#event=${event}`;
}

/**
 * A text between tags that a browser takes as it stands, except what would end the element: written so that it means the same.
 * @param {string} code
 */
function inScript(code) {
  return code.replaceAll(/<(?=\/script|!--)/gi, "\\x3c");
}

/** @param {string} css */
function inStyle(css) {
  return css.replaceAll(/<(?=\/style)/gi, "\\3c ");
}

/**
 * @param {string} path
 * @param {string} text
 */
function inData(path, text) {
  if (/json$/.test(path)) return text.replaceAll("<", "\\u003c");
  if (/\.js$/.test(path)) return inScript(text);
  throw new Error(`${path}: only JSON and scripts can stand in the page as text`);
}

/**
 * As a Content-Security-Policy names an inline script or style.
 * @param {string} text
 */
function hashOf(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
