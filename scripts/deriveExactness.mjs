/**
 * Derives `public/geo/line-exactness.geojson`, the ground within which the line of contact may really have run: all that is no farther
 * from the line than its passport says it is exact. As an area, since the engine draws a very wide line over itself.
 *
 *     npm run derive:exactness -- [folder to write]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buffer, simplify, truncate, union } from "@turf/turf";

const geo = fileURLToPath(new URL("../public/geo/", import.meta.url));
const to = process.argv[2] ?? geo;
const line = JSON.parse(readFileSync(join(geo, "line-of-contact.geojson"), "utf8"));
const passports = JSON.parse(readFileSync(new URL("../src/content/layers.json", import.meta.url), "utf8"));
const { accuracyMeters } = passports.find(({ id }) => id === "line-of-contact");

const around = union(buffer(line, accuracyMeters / 1000, { units: "kilometers", steps: 16 }));
// 0.0005° is about 50 m: a hundredth of what the area says.
const area = truncate(simplify(around, { tolerance: 0.0005, highQuality: true }), { precision: 4 });
const { source, licence } = line.features[0].properties;
const feature = { ...area, properties: { accuracyMeters, source, licence } };
writeFileSync(join(to, "line-exactness.geojson"), JSON.stringify({ type: "FeatureCollection", features: [feature] }));
