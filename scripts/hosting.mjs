// @ts-check
/** The headers of `headers.mjs` in the words of hosts: files that the build writes beside the site. */
import { cacheControl, responseHeaders } from "./headers.mjs";

/** @typedef {{ readonly file: string, readonly text: string }} HostingFile */

const always = cacheControl("index.html");
const forever = cacheControl("assets/app-AAAAAAAA.js");
const entries = Object.entries(responseHeaders);
const told = "Written by the build from scripts/headers.mjs: change it there.";

/**
 * @param {string} path from the root of the server to the site, with a slash at both ends
 * @returns {readonly HostingFile[]}
 */
export const hostingFiles = (path) => [
  {
    // Netlify and Cloudflare Pages: later rules add to earlier ones, so the first rule is taken back where it does not hold.
    file: "_headers",
    text: [
      `# ${told}`,
      "/*",
      ...entries.map(([name, value]) => `  ${name}: ${value}`),
      `  Cache-Control: ${always}`,
      "/assets/*",
      "  ! Cache-Control",
      `  Cache-Control: ${forever}`,
      "",
    ].join("\n"),
  },
  {
    // Apache, where .htaccess is read and mod_headers is loaded.
    file: ".htaccess",
    text: [
      `# ${told}`,
      "AddDefaultCharset utf-8",
      "# From the root of the server: see the address of deployment in the README.",
      `ErrorDocument 404 ${path}404.html`,
      "AddType application/geo+json .geojson",
      "AddType application/ld+json .jsonld",
      "<IfModule mod_headers.c>",
      ...entries.map(([name, value]) => `  Header always set ${name} "${value}"`),
      "  # It would forbid to embed the map: taken back where the server sets it for all of its sites.",
      ...["Header unset", "Header always unset"].map((unset) => `  ${unset} X-Frame-Options`),
      `  Header set Cache-Control "${always}"`,
      '  <If "%{REQUEST_URI} =~ m#/assets/#">',
      `    Header set Cache-Control "${forever}"`,
      "  </If>",
      "</IfModule>",
      "",
    ].join("\n"),
  },
  {
    // nginx reads no file of a site: this is to be included in its server block.
    file: "nginx.conf",
    text: [
      `# ${told}`,
      "# For the server block:  root /path/to/the/site;  include /path/to/the/site/nginx.conf;",
      "charset utf-8;",
      `error_page 404 ${path}404.html;`,
      // A location with an add_header of its own inherits none from outside: so both say them all.
      ...[
        [path, always],
        ["~ /assets/", forever],
      ].flatMap(([location, cache]) => [
        `location ${location} {`,
        ...entries.map(([name, value]) => `  add_header ${name} "${value}" always;`),
        `  add_header Cache-Control "${cache}";`,
        "}",
      ]),
      "",
    ].join("\n"),
  },
];
