// @ts-check
/** `npm run content`: every problem in `src/content`, one a line, as `file: id: field: what`. */
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "./steps.mjs";

/** @typedef {{ checkContent: (root: string) => Promise<readonly string[]> }} Checker */

try {
  // The checks are the site's own parser, in TypeScript: Vite loads it as the build does.
  const path = join(root, "src/model/checkContent.ts");
  const { module } = await runnerImport(path, { root, logLevel: "warn" });
  const { checkContent } = /** @type {Checker} */ (module);
  const problems = await checkContent(root);
  for (const problem of problems) console.error(problem);
  console.log(`content: ${["no problems", "1 problem"][problems.length] ?? `${problems.length} problems`}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error("content: the check itself failed:", error);
  process.exitCode = 1;
}
