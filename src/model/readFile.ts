import { parse as parseJson, printParseErrorCode, type ParseError } from "jsonc-parser";
import * as v from "valibot";
import type { Problem } from "./problem";

/** Parses JSON; a syntax error is told with its line, because an editor looks for a line. */
export function readJson(
  file: string,
  text: string,
): { readonly value: unknown } | { readonly problems: readonly Problem[] } {
  const errors: ParseError[] = [];
  const value: unknown = parseJson(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined) return { value };
  const line = text.slice(0, first.offset).split("\n").length;
  const found = text.slice(first.offset, first.offset + Math.max(1, first.length)).split("\n")[0] ?? "";
  return {
    problems: [
      {
        file,
        id: `line ${String(line)}`,
        what: `is not valid JSON: ${printParseErrorCode(first.error)} at "${found}"`,
      },
    ],
  };
}

/** Checks one value against a schema and names each field that breaks it, with what was found there. */
export function checkShape<S extends v.GenericSchema>(
  file: string,
  id: string | undefined,
  schema: S,
  value: unknown,
): { readonly value: v.InferOutput<S> } | { readonly problems: readonly Problem[] } {
  const outcome = v.safeParse(schema, value);
  if (outcome.success) return { value: outcome.output };
  return {
    problems: outcome.issues.map((issue) => {
      const field = v.getDotPath(issue);
      return {
        file,
        ...(id === undefined ? {} : { id }),
        ...(field === null ? {} : { field }),
        what: `${issue.received === "undefined" ? "is missing" : (JSON.stringify(issue.input) ?? issue.received)}${explain(issue)}`,
      };
    }),
  };
}

function explain(issue: v.BaseIssue<unknown>): string {
  if (issue.received === "undefined") return issue.expected === null ? "" : ` (expected ${issue.expected})`;
  if (issue.expected === "never") return " is a field that the format does not know";
  return issue.kind === "schema" ? `: expected ${issue.expected ?? "another value"}` : ` ${issue.message}`;
}
