import { formatKilometres, formatList } from "../i18n/format";
import { assertNever } from "../lib/assertNever";
import { orderedNames } from "../model/names";
import type { ReportedEvent, Whereabouts } from "../model/types";
import { placeOf, publishersOf, textOf, type ViewContext } from "./context";

/** Where it was, as exactly as the sources say and no more, who located it, and where that lies by the line of contact. */
export function WhereaboutsText({ event, ...context }: ViewContext & { readonly event: ReportedEvent }) {
  const { model, t, language } = context;
  const { line, radiusMeters } = model.geography.events[event.id] ?? { line: null, radiusMeters: null };
  return (
    <>
      {wording(event.whereabouts, context)}
      {line !== null && radiusMeters !== null && (
        <span class="distance">
          {" "}
          {line.meters > radiusMeters
            ? t.distance(formatKilometres(language, roundTo(line.meters, radiusMeters)), line.side)
            : t.distanceUnsure(formatKilometres(language, radiusMeters))}
        </span>
      )}
      <small class="located">
        {" "}
        {t.locatedBy(formatList(language, publishersOf(model, event.whereabouts.locatedBy)))}.
      </small>
    </>
  );
}

function wording(whereabouts: Whereabouts, { model, t, language }: ViewContext): string {
  switch (whereabouts.kind) {
    case "place":
    case "away": {
      const place = placeOf(model, whereabouts.place);
      const names = place === undefined ? [] : orderedNames(place.names, place.heldOn20160401, language);
      const text = names.map((name) => name.text).join(" · ");
      return whereabouts.kind === "away"
        ? text
        : `${t.disc(text, formatKilometres(language, whereabouts.radiusMeters))}.`;
    }
    case "places":
      return whereabouts.places
        .flatMap(({ place }) => {
          const found = placeOf(model, place);
          return found === undefined
            ? []
            : orderedNames(found.names, found.heldOn20160401, language).map(({ text }) => text);
        })
        .join(" · ");
    case "line":
      return t.wholeLine;
    case "stretch":
    case "direction":
    case "unlocated":
      return textOf(whereabouts.wording, language);
    default:
      return assertNever(whereabouts);
  }
}

/** Rounds a distance so that it is not told more exactly than the place is known: to half a kilometre, to whole ones beyond 2 km. */
function roundTo(meters: number, radiusMeters: number): number {
  const step = radiusMeters > 2000 ? 1000 : 500;
  return Math.max(step, Math.round(meters / step) * step);
}
