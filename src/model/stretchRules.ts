/** What only content and geometry together show. Build time only (Turf). */
import type { FeatureCollection, LineString } from "geojson";
import type { Problem } from "./problem";
import { farthestEnd, metersFromLine } from "./stretch";
import type { ReportedEvent } from "./types";

/** Stretches whose ends lie too far from the lowland line of contact, from which they are cut, to be ends of a piece of it. */
export function stretchesOffTheLine(
  events: readonly ReportedEvent[],
  line: FeatureCollection<LineString>,
): readonly Problem[] {
  const main = line.features.find((feature) => feature.properties?.["id"] === "line-of-contact-main");
  if (main === undefined) return [];
  return events.flatMap(({ id, whereabouts }) => {
    if (whereabouts.kind !== "stretch") return [];
    return (["from", "to"] as const).flatMap((end): readonly Problem[] => {
      const [lng, lat] = whereabouts[end];
      const meters = metersFromLine(main, whereabouts[end]);
      if (meters <= farthestEnd) return [];
      const what = `[${String(lng)}, ${String(lat)}] lies ${String(Math.round(meters / 1000))} km from the line of contact, more than ${String(farthestEnd / 1000)} km: no stretch of it ends there`;
      return [{ file: "events.json", id: `event ${id}`, field: `whereabouts.${end}`, what }];
    });
  });
}
