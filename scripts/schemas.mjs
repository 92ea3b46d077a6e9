// @ts-check
/** `npm run schemas`: writes `src/content/schema/*.schema.json`, by which an editor completes and validates the content. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { runnerImport } from "vite";
import { root } from "./steps.mjs";

/** @typedef {{ jsonSchemas: () => ReadonlyMap<string, unknown> }} Schemas */

const { module } = await runnerImport(join(root, "src/model/jsonSchema.ts"), { root, logLevel: "warn" });
const { jsonSchemas } = /** @type {Schemas} */ (module);
const folder = join(root, "src/content/schema");
await mkdir(folder, { recursive: true });
const style = await resolveConfig(join(folder, "a.json"));
for (const [file, schema] of jsonSchemas())
  await writeFile(join(folder, file), await format(JSON.stringify(schema), { ...style, parser: "json" }));
console.log(`schemas: ${jsonSchemas().size} written to src/content/schema`);
