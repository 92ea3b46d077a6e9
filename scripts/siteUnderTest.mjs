// @ts-check
/**
 * Playwright's global set-up: serves the built site on a free port and tells the tests its address as `SITE_URL`.
 * A site that was not built, or was built before the last change, is refused: its tests would say nothing.
 */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { serve } from "./serve.mjs";
import { root } from "./steps.mjs";

/** What the site is made from. */
const made = [
  ...["src", "public", "index.html", "vite.config.ts", "package-lock.json"],
  ...["headers", "bundleApp", "singleFile", "downloads", "scormPackage"].map((name) => `scripts/${name}.mjs`),
];

/** @returns {Promise<() => Promise<void>>} ends the server */
export default async function siteUnderTest() {
  const built = await stat(join(root, "dist/index.html")).catch(() => null);
  if (!built) throw new Error('dist/index.html is missing: run "npm run build" first');
  if (!(await stat(join(root, "dist/download")).catch(() => null)))
    throw new Error('dist/download is missing: run "npm run build", not Vite alone');
  const newest = await newestOf(made.map((path) => join(root, path)));
  if (newest.time > built.mtimeMs) {
    const message = `dist/ is older than ${newest.path}: run "npm run build" first`;
    // For work on the tests themselves while somebody else edits the source.
    if (!process.env.STALE_SITE_OK) throw new Error(`${message} (or set STALE_SITE_OK=1)`);
    console.warn(message);
  }
  const { url, close } = await serve({ dir: join(root, "dist") });
  process.env.SITE_URL = url;
  return close;
}

/**
 * The file that was changed last in these files and folders.
 * @param {string[]} paths
 * @returns {Promise<{ path: string, time: number }>}
 */
async function newestOf(paths) {
  let newest = { path: "", time: 0 };
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) continue;
    const children = found.isDirectory() ? (await readdir(path)).map((name) => join(path, name)) : [];
    const candidate = found.isDirectory() ? await newestOf(children) : { path, time: found.mtimeMs };
    if (candidate.time > newest.time) newest = candidate;
  }
  return newest;
}
