/** The names of towns on the map, and who held them. */
import { booleanPointInPolygon } from "@turf/turf";
import type { Position } from "geojson";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { featuresOf, only, country, deFacto, positionsOf } from "./geometry";

describe("a town", () => {
  const form = v.nullable(v.string());
  const names = v.nullable(v.strictObject({ en: form, hy: form, az: form, ru: form }));
  const townSchema = v.strictObject({
    id: v.string(),
    rank: v.picklist([0, 1, 2]),
    held: v.nullable(v.picklist(["armenian", "azerbaijani", "disputed"])),
    common: names,
    armenian: names,
    azerbaijani: names,
  });
  const towns = featuresOf("towns.geojson").map((feature) => ({
    ...v.parse(townSchema, feature.properties),
    position: only(positionsOf(feature)),
  }));

  it("has either a common name or the names of both sides, and a name at all", () => {
    for (const { id, common, armenian, azerbaijani } of towns) {
      expect([armenian !== null, azerbaijani !== null], id).toEqual([common === null, common === null]);
      const forms = [common, armenian, azerbaijani].flatMap((some) => Object.values(some ?? {}));
      expect(
        forms.some((some) => some !== null),
        id,
      ).toBe(true);
    }
  });

  it("has each name in the script of its language", () => {
    for (const { id, common, armenian, azerbaijani } of towns) {
      for (const some of [common, armenian, azerbaijani]) {
        expect(some?.en ?? "A", id).toMatch(/^[A-Za-z]+$/);
        expect(some?.hy ?? "Ա", id).toMatch(/^\p{Script=Armenian}+$/u);
        expect(some?.az ?? "Ə", id).toMatch(/^\p{Script=Latin}+$/u);
        expect(some?.ru ?? "Я", id).toMatch(/^\p{Script=Cyrillic}+$/u);
      }
    }
  });

  it("was held by the side behind whose line it lies, in Azerbaijan; elsewhere the question does not arise", () => {
    const expected = (position: Position) => {
      if (booleanPointInPolygon(position, deFacto)) return "armenian";
      return country("AZE").some((part) => booleanPointInPolygon(position, part)) ? "azerbaijani" : null;
    };
    for (const { id, held, position } of towns) expect(held, id).toBe(expected(position));
  });
});
