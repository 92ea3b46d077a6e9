// @ts-check
import { join } from "node:path";
import { build } from "vite";

/**
 * A script that stands by itself, beside the app and without its parts: one file, all that it imports within. As `iife` it leaves no name
 * in a page of somebody else's, and may stand there twice.
 * @param {string} root
 * @param {string} entry
 * @param {"es" | "iife"} [format]
 * @returns {Promise<string>}
 */
export async function bundleScript(root, entry, format = "es") {
  const made = await build({
    configFile: false,
    root,
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: join(root, entry), output: { codeSplitting: false, format } },
    },
  });
  const [script, ...others] = "output" in made ? made.output : [];
  if (script?.type !== "chunk" || others.length > 0) throw new Error(`${entry} does not make one script`);
  return script.code;
}
