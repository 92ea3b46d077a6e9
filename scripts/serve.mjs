// @ts-check
/**
 * A static server for the built site, with the headers that a real host should send. It serves `npm start` and the
 * browser tests, so what is tested is what is documented. Run it as `node scripts/serve.mjs [--port N] [--dir dist]`.
 */
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { cacheControl, responseHeaders } from "./headers.mjs";
import { isCompressible, mediaType } from "./mediaTypes.mjs";
import { parseTarget } from "./requestTarget.mjs";
import { acceptedEncoding, encoded, isKnown, load } from "./siteFiles.mjs";

/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("node:http").ServerResponse} ServerResponse */
/** @typedef {import("./siteFiles.mjs").Loaded} Loaded */
/** @typedef {{ dir: string, headers: Readonly<Record<string, string>>, loaded: Map<string, Loaded> }} Site */

/**
 * Starts a server on a folder. Port 0 takes a free one. Rejects with `EADDRINUSE` if the port is taken.
 * `headers` replaces the site's own, for tests that play a host with other manners.
 * @param {{ dir?: string, port?: number, host?: string, headers?: Readonly<Record<string, string>> }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ dir = "dist", port = 0, host = "127.0.0.1", headers = responseHeaders } = {}) {
  /** @type {Site} */
  const site = { dir: resolve(dir), headers, loaded: new Map() };
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error) => {
      console.error(`${request.method} ${request.url}:`, error);
      if (!response.headersSent) plain(site, response, 500, "Internal server error");
      else response.destroy();
    });
  });
  await new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => listening(undefined));
  });
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  const name = ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host) ? "localhost" : host;
  return {
    url: `http://${name}:${taken}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {Site} site
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
async function answer(site, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return plain(site, response, 405, "Only GET and HEAD");
  }
  const asked = parseTarget(request.url ?? "/");
  if (asked === "malformed") return plain(site, response, 400, "Malformed address");
  if (asked === "outside") return plain(site, response, 403, "Outside the site");

  const { segments, isFolder, query } = asked;
  if (!isFolder && (await isFile(join(site.dir, ...segments, "index.html")))) {
    // Built from the parsed segments, so that `//elsewhere` cannot become an address on another host.
    response.setHeader("Location", `/${segments.map(encodeURIComponent).join("/")}/${query}`);
    return plain(site, response, 301, "Moved");
  }
  const path = isFolder ? [...segments, "index.html"].join("/") : segments.join("/");
  if (await sendFile(site, request, response, 200, path)) return;
  if (await sendFile(site, request, response, 404, "404.html")) return;
  return plain(site, response, 404, "Not found");
}

/** @param {string} path */
const isFile = (path) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/**
 * Sends a file if there is one.
 * @param {Site} site
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {number} status
 * @param {string} path
 * @returns {Promise<boolean>} whether there was a file
 */
async function sendFile(site, request, response, status, path) {
  const file = await load(site.loaded, join(site.dir, path));
  if (!file) return false;
  const encoding = isCompressible(path) ? acceptedEncoding(request.headers["accept-encoding"]) : null;
  const etag = `"${file.hash}${encoding ? `-${encoding}` : ""}"`;
  for (const [name, value] of Object.entries(site.headers)) response.setHeader(name, value);
  response.setHeader("Cache-Control", status === 200 ? cacheControl(path) : "no-cache");
  if (isCompressible(path)) response.setHeader("Vary", "Accept-Encoding");
  if (status === 200) response.setHeader("ETag", etag);
  if (status === 200 && isKnown(request.headers["if-none-match"], etag)) {
    response.writeHead(304).end();
    return true;
  }
  const body = encoding ? await encoded(file, encoding) : file.body;
  if (encoding) response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Type", mediaType(path));
  response.setHeader("Content-Length", body.length);
  response.writeHead(status).end(request.method === "HEAD" ? undefined : body);
  return true;
}

/**
 * @param {Site} site
 * @param {ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function plain(site, response, status, text) {
  const headers = { ...site.headers, "Cache-Control": "no-cache", "Content-Type": "text/plain; charset=utf-8" };
  response.writeHead(status, headers).end(`${text}\n`);
}

/** The command: takes the next port if one is busy, and says so. */
async function main() {
  const { values } = parseArgs({
    options: { port: { type: "string" }, host: { type: "string" }, dir: { type: "string", default: "dist" } },
  });
  const wanted = Number(values.port ?? process.env.PORT ?? 4173);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535)
    throw new Error(`Not a port: ${values.port ?? process.env.PORT}`);
  const dir = values.dir;
  if (!existsSync(join(dir, "index.html"))) throw new Error(`${dir}/index.html is missing: run "npm run build" first`);
  for (let port = wanted; ; port += 1) {
    try {
      const { url } = await serve({ dir, port, ...(values.host ? { host: values.host } : {}) });
      console.log(url);
      return;
    } catch (error) {
      const isBusy = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isBusy || port >= wanted + 20 || port >= 65535) throw error;
      console.log(`Port ${port} is busy, trying ${port + 1}`);
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  main().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
