/** The files that anyone may take away, below `data/`: part of the public contract. */
import type { FeatureCollection } from "geojson";
import type { Model } from "../model/model";
import { numberedEvents } from "../select/visibleEvents";
import { annotations } from "./annotations";
import { claimsCsv } from "./claimsCsv";
import { claimsJsonLd } from "./claimsJsonLd";
import { eventsGeoJson } from "./eventsGeoJson";
import { sourcesBib, sourcesJson } from "./sourcesJson";

export interface DataFile {
  /** Below the site's folder. */
  readonly file: string;
  readonly text: string;
}

/** Every data file, with every event that is not graded D and every claim. `line` is the line of contact as drawn. */
export function dataFiles(model: Model, line: FeatureCollection): readonly DataFile[] {
  const events = numberedEvents(model);
  const ofEvents = events.map(({ event }) => event);
  return [
    { file: "data/events.geojson", text: JSON.stringify(eventsGeoJson(model, line, events)) },
    { file: "data/claims.csv", text: claimsCsv(model, model.claims) },
    { file: "data/claims.jsonld", text: JSON.stringify(claimsJsonLd(model, model.claims, ofEvents)) },
    { file: "data/annotations.json", text: JSON.stringify(annotations(model)) },
    { file: "data/sources.json", text: JSON.stringify(sourcesJson(model)) },
    { file: "data/sources.bib", text: sourcesBib(model) },
    { file: "data/article.txt", text: model.article.text },
  ];
}
