// @ts-check
/** Where the site will stand, which is one setting: `SITE_ADDRESS` in the environment, else `homepage` in package.json. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The address with a slash at its end; `null` where none is set. Throws with what is wrong: a site built for an address that is none
 * would tell it to search engines and to those who embed it.
 * @param {{ env: Readonly<Record<string, string | undefined>>, homepage?: unknown }} settings
 * @returns {string | null}
 */
export function siteAddress({ env, homepage }) {
  const fromEnv = env.SITE_ADDRESS !== undefined && env.SITE_ADDRESS !== "";
  const name = fromEnv ? "SITE_ADDRESS" : "homepage in package.json";
  const value = fromEnv ? env.SITE_ADDRESS : homepage;
  if (value === undefined || value === "") return null;
  /** @param {string} why */
  const refuse = (why) =>
    new Error(
      `${name} is ${JSON.stringify(value)}, ${why}. It is where the site will stand, as https://example.org/map/, or is left out.`,
    );
  if (typeof value !== "string" || !URL.canParse(value)) throw refuse("which is no absolute address");
  const url = new URL(value);
  if (url.protocol !== "https:" && url.protocol !== "http:") throw refuse("which is neither http: nor https:");
  if (url.username !== "" || url.password !== "") throw refuse("which holds a name or a password");
  if (value.includes("?") || value.includes("#")) throw refuse("which has a query or a fragment");
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * The address of the project in a folder; `null` where none is set.
 * @param {string} root
 */
export function addressOfProject(root) {
  const file = join(root, "package.json");
  const { homepage } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return siteAddress({ env: process.env, homepage });
}

/**
 * The path from the root of its server to the site: `/map/`; `/` where the address is not known.
 * @param {string | null} address
 */
export function sitePath(address) {
  return address === null ? "/" : new URL(address).pathname;
}
