// @ts-check
/** Files as they go over the wire: read once, packed once, told apart by a hash of their content. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** @typedef {{ mtimeMs: number, size: number, hash: string, body: Buffer, encoded: Map<string, Promise<Buffer>> }} Loaded */

/** @type {Readonly<Record<string, (body: Buffer) => Promise<Buffer>>>} */
const encoders = {
  // 9 rather than 11: the map engine is 9 % larger so, and packed in 0.1 s instead of 2.
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

/**
 * Reads a file and keeps it until it changes on disk. `null`: there is no such file.
 * @param {Map<string, Loaded>} kept
 * @param {string} file
 * @returns {Promise<Loaded | null>}
 */
export async function load(kept, file) {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  const { mtimeMs, size } = found;
  const known = kept.get(file);
  if (known && known.mtimeMs === mtimeMs && known.size === size) return known;
  const body = await readFile(file);
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 20);
  const fresh = { mtimeMs, size, hash, body, encoded: new Map() };
  kept.set(file, fresh);
  return fresh;
}

/**
 * The body as it is sent: packed on first demand and kept.
 * @param {Loaded} file
 * @param {string} encoding
 * @returns {Promise<Buffer>}
 */
export function encoded(file, encoding) {
  const known = file.encoded.get(encoding);
  if (known) return known;
  const packing = encoders[encoding]?.(file.body) ?? Promise.resolve(file.body);
  file.encoded.set(encoding, packing);
  return packing;
}

/**
 * The best encoding that the client takes; `null` for none.
 * @param {string | string[] | undefined} header Accept-Encoding
 */
export function acceptedEncoding(header) {
  const accepted = String(header ?? "")
    .split(",")
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(";")[0]?.trim().toLowerCase());
  return Object.keys(encoders).find((encoding) => accepted.includes(encoding)) ?? null;
}

/**
 * Whether the client has this version already.
 * @param {string | undefined} header If-None-Match
 * @param {string} etag
 */
export function isKnown(header, etag) {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
