/**
 * A file of the site. All that the map fetches by itself goes through here: the single-file build puts `embeddedFile.ts` in this place.
 *
 * @param root from the page to the site's folder
 * @param path below that folder: `geo/water.geojson`
 * @param patience in milliseconds
 */
export async function siteFile(root: string, path: string, patience: number): Promise<Response> {
  return fetch(`${root}${path}`, { signal: AbortSignal.timeout(patience) });
}
