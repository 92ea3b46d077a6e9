// @ts-check
/** `npm run balance`: how much each side is heard, as a table. With `--write` it goes into the README. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "./steps.mjs";

/**
 * @template Module
 * @param {string} path
 * @returns {Promise<Module>}
 */
const load = async (path) =>
  /** @type {Module} */ ((await runnerImport(join(root, path), { root, logLevel: "warn" })).module);

/** @type {typeof import("../src/model/readModel")} */
const { readModel } = await load("src/model/readModel.ts");
/** @type {typeof import("../src/select/balance")} */
const { balanceOf } = await load("src/select/balance.ts");
/** @type {typeof import("../src/select/balanceTable")} */
const { balanceTable, withTable } = await load("src/select/balanceTable.ts");

const model = await readModel(root);
if (model.ok) {
  const table = balanceTable(balanceOf(model.value));
  console.log(table);
  if (process.argv.includes("--write")) {
    const readme = join(root, "README.md");
    await writeFile(readme, withTable(await readFile(readme, "utf8"), table));
    console.log("balance: written to README.md");
  }
} else {
  console.error(`balance: the content has ${model.problems.length} problems: run npm run content`);
  process.exitCode = 1;
}
