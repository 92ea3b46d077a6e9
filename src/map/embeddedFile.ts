/**
 * Takes the place of `siteFile.ts` where the whole site is one file: what would be fetched stands in the page, as a block of data whose
 * id is the path. Nothing is asked for, so it works without a server.
 */
import type { siteFile as fetchSiteFile } from "./siteFile";

export const siteFile: typeof fetchSiteFile = (_root, path) => {
  const text = document.getElementById(`file:${path}`)?.textContent;
  return Promise.resolve(text === undefined ? new Response(null, { status: 404 }) : new Response(text));
};
