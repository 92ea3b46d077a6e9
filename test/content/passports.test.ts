/** The passport of each layer: whose it is, how exact, and under which licence. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { geo, read, layerFiles, only } from "./geometry";

describe("a passport", () => {
  const words = v.pipe(v.string(), v.nonEmpty());
  const passportSchema = v.strictObject({
    id: words,
    file: words,
    title: v.object({ en: words }),
    credit: words,
    licence: words,
    asOf: v.pipe(v.string(), v.regex(/^(unknown|\d{4}(-\d{2}){0,2}( to \d{4}(-\d{2}){0,2})?)$/)),
    accuracyMeters: v.pipe(v.number(), v.minValue(1)),
    maxZoom: v.pipe(v.number(), v.integer(), v.minValue(1)),
    note: v.object({ en: words }),
  });
  const text = readFileSync(join(import.meta.dirname, "../../src/content/layers.json"), "utf8");
  const passports = v.parse(v.array(passportSchema), JSON.parse(text));

  it.each(layerFiles)("stands once in layers.json for %s", (file) => {
    const ids = passports.filter((passport) => passport.file === `geo/${file}`).map(({ id }) => id);
    expect(ids).toEqual([file.replace(/\..*$/, "")]);
  });

  it.each(passports)("is for a file that exists and has its licence explained: $file", ({ file }) => {
    const name = file.replace(/^geo\//, "");
    expect(readdirSync(geo)).toContain(name);
    const headings = read("LICENCES.md")
      .split("\n")
      .filter((line) => line.startsWith("## "));
    expect(headings.join("\n")).toContain(`\`${name}\``);
  });

  it("of the line of contact says that it is approximate, of when it is and how far reports differ", () => {
    const { note, accuracyMeters } = only(passports.filter(({ id }) => id === "line-of-contact"));
    expect(note.en).toMatch(/approximate/i);
    expect(note.en).toContain("after April 2016");
    expect(note.en).toContain("3–5 km");
    expect(accuracyMeters).toBeGreaterThanOrEqual(5000);
  });
});
