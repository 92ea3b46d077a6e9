/**
 * JSON Schema (draft-07, which editors know) from the valibot schemas of the content, for completion and validation while typing.
 * Build time only. It knows the kinds that `fields.ts`, `schema.ts` and `readingSchema.ts` use and refuses any other: a rule that an
 * editor cannot see would otherwise be lost in silence.
 */
import * as v from "valibot";
import { fieldNotes } from "./fieldNotes";
import { editorialSchemas, fileSchemas } from "./schema";

export type JsonSchema = { readonly [keyword: string]: unknown };

/** Files that hold one object and not a list of entries. */
const single: readonly string[] = ["article.json", "aliases.json", "published.json"];

/** For each file of `src/content` the schema that an editor holds it to, by the name of the schema's file. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  const all: Readonly<Record<string, v.GenericSchema>> = { ...fileSchemas, ...editorialSchemas };
  return new Map(
    Object.entries(all).map(([file, schema]) => {
      const entry = withNotes(toJsonSchema(schema), fieldNotes[file] ?? {});
      const whole = single.includes(file) ? entry : { type: "array", items: entry };
      return [
        file.replace(".json", ".schema.json"),
        { $schema: "http://json-schema.org/draft-07/schema#", title: file, ...whole },
      ];
    }),
  );
}

/** Adds to each field what an editor shows beside it. Throws if there is no such field. */
function withNotes(schema: JsonSchema, notes: Readonly<Record<string, string>>): JsonSchema {
  const properties = { ...(schema["properties"] as Readonly<Record<string, JsonSchema>> | undefined) };
  for (const [name, description] of Object.entries(notes)) {
    if (properties[name] === undefined) throw new Error(`fieldNotes.ts tells of ${name}, which is no field`);
    properties[name] = { ...properties[name], description };
  }
  return "properties" in schema ? { ...schema, properties } : schema;
}

/** One schema. Throws on a kind of schema or of check that it does not know. */
export function toJsonSchema(schema: v.GenericSchema): JsonSchema {
  // Which of valibot's schemas a value is, only its `type` says, so its own fields are read by name.
  const fields = schema as unknown as Fields;
  const [base, ...checks] = fields.pipe ?? [];
  if (base === undefined) return ofType(fields);
  return checks.reduce<JsonSchema>(
    (whole, check) => ({ ...whole, ...ofCheck(check, fields.type) }),
    toJsonSchema(base as unknown as v.GenericSchema),
  );
}

interface Fields {
  readonly kind: string;
  readonly type: string;
  readonly pipe?: readonly Fields[];
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly items?: readonly v.GenericSchema[];
  readonly item?: v.GenericSchema;
  readonly key?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly metadata?: { readonly json?: JsonSchema };
  readonly description?: string;
}

function ofType(schema: Fields): JsonSchema {
  const { type, entries = {}, items = [], item, key, value, wrapped, options = [], literal } = schema;
  switch (type) {
    case "string":
    case "number":
    case "boolean":
      return { type };
    case "literal":
      return { const: literal };
    case "picklist":
      return { enum: options };
    case "nullable":
      return { anyOf: [inner(wrapped), { type: "null" }] };
    case "exact_optional":
      return inner(wrapped);
    case "array":
      return { type, items: inner(item) };
    case "tuple": {
      const count = items.length;
      return {
        type: "array",
        items: items.map(toJsonSchema),
        additionalItems: false,
        minItems: count,
        maxItems: count,
      };
    }
    case "record":
      return { type: "object", propertyNames: inner(key), additionalProperties: inner(value) };
    case "variant":
      return { oneOf: options.map((option) => toJsonSchema(option as v.GenericSchema)) };
    case "strict_object": {
      const required = Object.keys(entries).filter((name) => entries[name]?.type !== "exact_optional");
      const properties = Object.fromEntries(
        Object.entries(entries).map(([name, entry]) => [name, toJsonSchema(entry)]),
      );
      return { type: "object", properties, required, additionalProperties: false };
    }
    default:
      throw new Error(`jsonSchema.ts does not know the schema ${type}: teach it`);
  }
}

function inner(schema: v.GenericSchema | undefined): JsonSchema {
  return schema === undefined ? {} : toJsonSchema(schema);
}

function ofCheck({ type, requirement, metadata, description }: Fields, of: string): JsonSchema {
  switch (type) {
    case "regex":
      return { pattern: requirement instanceof RegExp ? requirement.source : "" };
    case "non_empty":
      return of === "array" ? { minItems: 1 } : { minLength: 1 };
    case "min_length":
      return of === "array" ? { minItems: requirement } : { minLength: requirement };
    case "min_value":
      return { minimum: requirement };
    case "max_value":
      return { maximum: requirement };
    case "integer":
      return { type: "integer" };
    case "metadata":
      return metadata?.json ?? {};
    case "description":
      return { description };
    // A function cannot be written as JSON: what an editor can see of it stands beside it as `v.metadata({ json })`.
    case "check":
    case "transform":
      return {};
    default:
      throw new Error(`jsonSchema.ts does not know the check ${type}: teach it`);
  }
}
