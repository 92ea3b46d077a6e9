import { formatKilometres, formatList } from "../i18n/format";
import { assertNever } from "../lib/assertNever";
import { namesText, orderedNames, townNames } from "../model/names";
import type { EventGeography } from "../model/model";
import type { ReportedEvent } from "../model/types";
import { placeOf, publishersOf, textOf, type StillContext } from "./context";

/** Where it was, as exactly as the sources say and no more, who located it, and where that lies. */
export function WhereaboutsText({ event, ...context }: StillContext & { readonly event: ReportedEvent }) {
  const { model, t, language } = context;
  const { whereabouts } = event;
  const radius = whereabouts.kind === "place" ? whereabouts.radiusMeters : null;
  const lies = model.geography.events[event.id]?.lies ?? null;
  return (
    <>
      {wording(event, context)}
      {lies !== null && radius !== null && <span class="distance"> {liesText(lies, radius, context)}</span>}
      {namesNote(event, context)}
      <small class="located"> {t.locatedBy(formatList(language, publishersOf(model, whereabouts.locatedBy)))}.</small>
    </>
  );
}

/** Whose name is which, where both sides have one. */
function namesNote({ whereabouts }: ReportedEvent, { model, t, language }: StillContext) {
  const place = whereabouts.kind === "place" ? placeOf(model, whereabouts.place) : undefined;
  if (place === undefined) return null;
  const [first, second] = orderedNames(place.names, place.heldOn20160401, language);
  const disputed = place.heldOn20160401 === "disputed";
  if (first === undefined || second === undefined || place.heldOn20160401 === null) return null;
  return <small class="located"> {t.namesNote(first.text, second.text, disputed)}</small>;
}

/** Side and distance, the former oblast, the nearest town: each only as far as the radius allows it to be said. */
function liesText(
  lies: NonNullable<EventGeography["lies"]>,
  radius: number,
  { model, t, language }: StillContext,
): string {
  const far = (meters: number): string => formatKilometres(language, roundTo(meters, radius));
  const line =
    lies.metersToLine > radius
      ? t.distance(far(lies.metersToLine), lies.side)
      : t.distanceUnsure(formatKilometres(language, radius));
  const town = model.towns.find(({ id }) => id === lies.town.id);
  const name = town === undefined ? "" : namesText(townNames(town, language));
  const near = lies.town.meters > radius ? t.fromTown(far(lies.town.meters), name) : t.atTown(name);
  return [line, lies.inOblast ? t.inOblast : t.notInOblast, near].join(" ");
}

function wording({ id, whereabouts }: ReportedEvent, { model, t, language }: StillContext): string {
  switch (whereabouts.kind) {
    case "place":
    case "away": {
      const place = placeOf(model, whereabouts.place);
      const names = place === undefined ? [] : orderedNames(place.names, place.heldOn20160401, language);
      const text = names.map((name) => name.text).join(" · ");
      return whereabouts.kind === "away"
        ? t.away(
            text,
            formatKilometres(language, Math.round((model.geography.events[id]?.away?.meters ?? 0) / 10_000) * 10_000),
          )
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
      return t.stretch(textOf(whereabouts.wording, language));
    case "direction":
      return (whereabouts.towards.length === 0 ? t.compassOnly : t.direction)(textOf(whereabouts.wording, language));
    case "unlocated":
      return t.unlocated(textOf(whereabouts.wording, language));
    default:
      return assertNever(whereabouts);
  }
}

/** Rounds a distance so that it is not told more exactly than the place is known: to half a kilometre, or to whole ones. */
function roundTo(meters: number, radiusMeters: number): number {
  const step = radiusMeters > 2000 ? 1000 : 500;
  return Math.max(step, Math.round(meters / step) * step);
}
