/** Makes files of what the reader sees, by the same functions that wrote `data/`, and citations. Loaded when asked for. */
import { claimsCsv } from "../embed/claimsCsv";
import { claimsJsonLd } from "../embed/claimsJsonLd";
import { eventsGeoJson } from "../embed/eventsGeoJson";
import { fetchCollection } from "../map/layerData";
import type { Model } from "../model/model";
import { numberedEvents, visibleEvents, type NumberedEvent } from "../select/visibleEvents";
import { Citations, type Citing } from "../views/Citations";
import type { App } from "./mount";
import { saveFile } from "./saveFile";
import { visitNow } from "./visit";

/** How citations are written, from the page as it is read now. */
export function citing(root: string): Citing {
  return { view: Citations, visit: visitNow(root) };
}

/** Hands the reader a file in a format: of one report, or of those the view shows. Rejects if it cannot be made. */
export async function take({ model, store, around }: App, format: string, one: string | null): Promise<void> {
  const events =
    one === null ? visibleEvents(model, store.state()) : numberedEvents(model).filter(({ event }) => event.id === one);
  const line = format === "GeoJSON" ? await fetchCollection(around().root, "line-of-contact") : null;
  const file = makeFile(model, format, events, line);
  if (file === null) throw new Error(`There is no ${format} without the line of contact`);
  saveFile(file.name, new Blob([file.text], { type: file.type }));
}

/** A file as text, with the media type it is known by. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The events, or the claims about them, in a format. `null`: there is no such format, or no `line` for GeoJSON, which needs it. */
export function makeFile(
  model: Model,
  format: string,
  events: readonly NumberedEvent[],
  line: Awaited<ReturnType<typeof fetchCollection>>,
): MadeFile | null {
  const reported = events.map(({ event }) => event);
  const ids = new Set(reported.map(({ id }) => id));
  const claims = model.claims.filter(({ about }) => about.some((id) => ids.has(id)));
  const [only] = reported;
  const what = reported.length === 1 && only !== undefined ? only.id : "view";
  const name = `line-of-contact-${what}-${model.contentVersion}`;
  switch (format) {
    case "GeoJSON":
      if (line === null) return null;
      return json(`${name}.geojson`, "application/geo+json", eventsGeoJson(model, line, events));
    case "CSV":
      return { name: `${name}.csv`, type: "text/csv", text: claimsCsv(model, claims) };
    case "JSON-LD":
      return json(`${name}.jsonld`, "application/ld+json", claimsJsonLd(model, claims, reported));
    default:
      return null;
  }
}

function json(name: string, type: string, value: unknown): MadeFile {
  return { name, type, text: JSON.stringify(value) };
}
