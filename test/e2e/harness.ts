import { expect, test as base } from "@playwright/test";
import type { BrowserContext } from "@playwright/test";
import { withoutWebGL } from "../../scripts/browserArguments.mjs";

export { expect };

/** What a test brings about on purpose. */
interface Allowed {
  /** Matched against a problem as the harness words it: `console: …`, `page error: …` or `request: https://…`. */
  readonly problems?: readonly RegExp[];
  /** Origins beside the site's own that may be asked, e.g. that of a host page that embeds the map. */
  readonly origins?: readonly string[];
}

interface TestOptions {
  /** Set with `test.use({ allowed: { problems: [/…/] } })`, for a file or a `describe`. */
  readonly allowed: Allowed;
}

interface Fixtures {
  /** What went wrong so far. Every test fails if it is not empty at the end. */
  readonly problems: readonly string[];
}

interface WorkerOptions {
  /** `test.use({ webGL: false })` at the top of a file: a browser in which the map engine cannot start. */
  readonly webGL: boolean;
}

/** The address of a path of the built site, e.g. `siteUrl("/hy/#event=…")`. */
export function siteUrl(path = "/"): string {
  const site = process.env.SITE_URL;
  if (!site) throw new Error("SITE_URL is not set: scripts/siteUnderTest.mjs sets it");
  return new URL(path, site).href;
}

/** Notes every console error, page error and request to a foreign origin, of all pages and frames of a context. */
function watch(context: BrowserContext, allowedOrigins: ReadonlySet<string>, note: (problem: string) => void): void {
  context.on("console", (message) => {
    if (message.type() === "error") note(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (webError) => note(`page error: ${webError.error().stack ?? webError.error().message}`));
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (["data:", "blob:", "about:"].includes(protocol) || allowedOrigins.has(origin)) return;
    note(`request: ${request.url()}`);
  });
}

/**
 * Playwright's `test`, on the built site: `page.goto("/")` is its first page, and a test fails on any console error,
 * page error or request to another origin, unless it says that it expects one.
 */
export const test = base.extend<TestOptions & Fixtures, WorkerOptions>({
  // An object, not a list: Playwright takes a list whose second item is an object for a fixture with settings.
  allowed: [{}, { option: true }],
  webGL: [true, { option: true, scope: "worker" }],

  launchOptions: [
    async ({ launchOptions, webGL }, use) => {
      await use(webGL ? launchOptions : { ...launchOptions, args: withoutWebGL });
    },
    { scope: "worker" },
  ],

  baseURL: async ({}, use) => {
    await use(siteUrl());
  },

  problems: [
    async ({ context, allowed }, use) => {
      const problems: string[] = [];
      const origins = new Set([...(allowed.origins ?? []), siteUrl()].map((url) => new URL(url).origin));
      watch(context, origins, (problem) => {
        if (!allowed.problems?.some((pattern) => pattern.test(problem))) problems.push(problem);
      });
      await use(problems);
      expect(problems, "console errors, page errors and requests to other origins").toEqual([]);
    },
    { auto: true },
  ],
});
