// @ts-check
import { extname } from "node:path";

/** @type {Readonly<Record<string, string>>} */
const byExtension = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".bib": "text/x-bibtex; charset=utf-8",
  ".xml": "application/xml",
  ".json": "application/json",
  ".map": "application/json",
  ".jsonld": "application/ld+json",
  ".geojson": "application/geo+json",
  ".topojson": "application/json",
  ".webmanifest": "application/manifest+json",
  ".kml": "application/vnd.google-earth.kml+xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".pdf": "application/pdf",
  ".zip": "application/zip",
};

/**
 * The Content-Type of a file by its name. Unknown ones are bytes: with `nosniff` a browser then guesses nothing.
 * @param {string} path
 */
export function mediaType(path) {
  return byExtension[extname(path).toLowerCase()] ?? "application/octet-stream";
}

/**
 * Whether compressing pays: texts, not pictures and fonts, which are compressed already.
 * @param {string} path
 */
export function isCompressible(path) {
  return /^text\/|json$|xml$|wasm$|x-icon$/.test(mediaType(path));
}
