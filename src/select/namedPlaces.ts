import type { LngLat } from "../model/ids";
import type { Model, NamesOfSides } from "../model/model";
import type { Names } from "../model/types";

/** A spot that is named on the map. */
export interface NamedPlace extends NamesOfSides {
  readonly id: string;
  readonly kind: "town" | "village" | "height";
  readonly rank: number;
  readonly position: LngLat;
}

/**
 * The towns, by rank; then the front-line villages and heights that the content names. One whose names on both sides are not known is
 * left out: it would be shown under one side's name alone.
 */
export function namedPlaces({ towns, places }: Model): readonly NamedPlace[] {
  const villages = places.flatMap(({ id, what, position, heldOn20160401: held, names }): readonly NamedPlace[] => {
    if ((what !== "village" && what !== "height") || held === null || towns.some((town) => town.id === id)) return [];
    if (!isKnown(names.armenian) || !isKnown(names.azerbaijani)) return [];
    return [{ id, kind: what, rank: 0, position, held, ...names, common: null }];
  });
  return [...towns.map((town) => ({ ...town, kind: "town" as const })).sort((a, b) => a.rank - b.rank), ...villages];
}

function isKnown(names: Names | null): boolean {
  return names !== null && Object.values(names).some((name) => name !== null);
}
