import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { jsonSchemas, toJsonSchema, type JsonSchema } from "../../src/model/jsonSchema";
import { entriesOf, entryOf } from "../fixtures/breakContent";
import { contentFiles, root } from "../fixtures/shipped";

const folder = join(root, "src/content/schema");
const shipped = readdirSync(folder).sort();
const read = (file: string): object => JSON.parse(readFileSync(join(folder, file), "utf8")) as object;
/** What a validator that knows nothing of ours says of a value. */
const errors = (schema: object, value: unknown): readonly string[] => {
  const validator = new Ajv({ allErrors: true, format: "full" });
  void validator.validate(schema, value);
  return (validator.errors ?? []).map(({ dataPath, message = "" }) => `${dataPath} ${message}`);
};

describe("the schemas for editors", () => {
  it("are those of the types", () => {
    const now = Object.fromEntries(jsonSchemas());
    const there = Object.fromEntries(shipped.map((file) => [file, read(file)]));
    expect(there, "renew them: npm run schemas").toEqual(JSON.parse(JSON.stringify(now)));
  });

  it("are there for every file, and VS Code knows of each", () => {
    const files = Object.keys(contentFiles).filter((file) => file.endsWith(".json"));
    expect(shipped).toEqual(files.map((file) => file.replace(".json", ".schema.json")).sort());
    const { "json.schemas": known } = JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8")) as {
      readonly "json.schemas": readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
    };
    expect(known.map(({ fileMatch, url }) => [...fileMatch, url]).sort()).toEqual(
      files
        .map((file) => [`/src/content/${file}`, `./src/content/schema/${file.replace(".json", ".schema.json")}`])
        .sort(),
    );
  });

  it.each(shipped)("find nothing wrong with what is shipped: %s", (file) => {
    const text = contentFiles[file.replace(".schema.json", ".json")] ?? "";
    expect(errors(read(file), JSON.parse(text))).toEqual([]);
  });

  it.each([
    ["claims.json", "osce-meeting", { verb: "claims" }, "[0].verb should be equal to one of the allowed values"],
    ["claims.json", "osce-meeting", { evidence: [] }, "[0].evidence should NOT have fewer than 1 items"],
    ["claims.json", "osce-meeting", { cliamant: "ap" }, "[0] should NOT have additional properties"],
    ["claims.json", "osce-meeting", { claimant: undefined }, "[0] should have required property 'claimant'"],
    [
      "events.json",
      "seysulan",
      { days: { from: "2016-04-31", to: "2016-04-30" } },
      '[0].days.from should match format "date"',
    ],
    ["events.json", "seysulan", { id: "Seysulan 2" }, '[0].id should match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'],
    [
      "events.json",
      "seysulan",
      { whereabouts: { kind: "lines" } },
      "[0].whereabouts should match exactly one schema in oneOf",
    ],
    ["places.json", "talish", { position: [46.7] }, "[0].position should NOT have fewer than 2 items"],
    ["figures.json", "oblast-area", { claimant: undefined }, "[0] should have required property 'claimant'"],
  ])("find what is wrong with a broken copy: %s %s", (file, id, fields, error) => {
    const broken = JSON.parse(JSON.stringify({ ...entryOf(file, id), ...fields })) as unknown;
    expect(errors(read(file.replace(".json", ".schema.json")), [broken])).toContain(error);
  });

  it("tell an editor what to write", () => {
    const claims = jsonSchemas().get("claims.schema.json")?.["items"] as JsonSchema;
    const { says } = claims["properties"] as { readonly says: JsonSchema };
    expect(says["description"]).toContain("In our own words");
  });

  it("are refused for a rule that they cannot tell", () => {
    expect(() => toJsonSchema(v.date())).toThrow("does not know the schema date");
    expect(() => toJsonSchema(v.pipe(v.string(), v.email()))).toThrow("does not know the check email");
  });
});

describe("the guide to the content", () => {
  const guide = readFileSync(join(root, "src/content/README.md"), "utf8");
  const examples = [...guide.matchAll(/`([\w-]+)\.json`[^\n]*:\n\n```json\n([\s\S]*?)```/g)].map(
    ([, file = "", text = ""]) => ({ file, entries: JSON.parse(text) as readonly { readonly id: string }[] }),
  );

  it("has an example of each thing that is added", () => {
    expect(new Set(examples.map(({ file }) => file))).toEqual(
      new Set(["sources", "claimants", "claims", "events", "places", "slips", "disagreements", "glossary", "figures"]),
    );
  });

  it.each(examples)("has an example of $file that is valid and, by its id, a real one", ({ file, entries }) => {
    expect(errors(read(`${file}.schema.json`), entries)).toEqual([]);
    const ids = entriesOf(`${file}.json`).map(({ id }) => id);
    for (const { id } of entries) expect(ids).toContain(id);
  });

  it("names every file", () => {
    for (const file of Object.keys(contentFiles)) if (file !== "README.md") expect(guide).toContain(`\`${file}\``);
  });
});
