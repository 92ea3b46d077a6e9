/** A course on a learning platform, played by scorm-again, which keeps what the lesson tells it from one visit to the next. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Route } from "@playwright/test";
import { unzipSync } from "fflate";
import { mediaType } from "../../scripts/mediaTypes.mjs";
import { built } from "./builtSite";

export const course = "https://course.example";
/** Where the package stands on another host than the course: its files alone. */
export const elsewhere = "https://files.example";

/** What a course keeps of a visit. */
interface Kept {
  readonly lesson_location: string;
  readonly lesson_status: string;
  readonly exit: string;
}

export interface Course {
  /** `null` before the first visit has told anything. */
  readonly kept: () => Kept | null;
  /** The paths that were asked for and are not of the course itself. */
  readonly asked: readonly string[];
}

const player = readFileSync(createRequire(import.meta.url).resolve("scorm-again/scorm12/min"), "utf8");

const whole = "<style>body{margin:0}iframe{display:block;width:100%;height:100vh;border:0}</style>";
/**
 * The page around the lesson. `told` lists the calls that the lesson has made. Before the lesson is there, the platform takes up what it
 * has kept, as platforms do.
 */
const host = (kept: Kept | null, body: string, before: string): string => `<!doctype html><html lang="en">
<title>A course</title><script src="/player.js"></script><script>
const API = new Scorm12API({ lmsCommitUrl: "/commit", logLevel: 5 });
const kept = ${JSON.stringify(kept)};
if (kept !== null)
  API.loadFromJSON({ core: { lesson_location: kept.lesson_location, lesson_status: kept.lesson_status, entry: kept.exit === "suspend" ? "resume" : "" } }, "cmi");
window.API = API;
window.told = [];
for (const call of ["LMSInitialize", "LMSSetValue", "LMSCommit", "LMSFinish"]) {
  const own = API[call];
  API[call] = (...given) => (told.push([call, ...given]), own.apply(API, given));
}
${before}
</script>${whole}${body}</html>`;

const frame = (src: string): string => `<iframe id="lesson" title="The lesson" src="${src}"></iframe>`;
const pages: Readonly<Record<string, (kept: Kept | null) => string>> = {
  "/": (kept) => host(kept, frame("/lesson/index.html"), ""),
  "/nested": (kept) => host(kept, frame("/inner"), ""),
  "/inner": () => `<!doctype html><html lang="en"><title>A frame</title>${whole}${frame("/lesson/index.html")}</html>`,
  "/window": (kept) => host(kept, '<a id="open" href="/lesson/index.html" target="_blank" rel="opener">Open</a>', ""),
  "/closed": (kept) => host(kept, frame(`${elsewhere}/lesson/index.html`), ""),
  "/failing": (kept) => host(kept, frame("/lesson/index.html"), 'API.LMSSetValue = () => "false";'),
};

/** Opens the course for the pages of a context, with the package of a lesson. */
export async function openCourse(context: BrowserContext, lesson: string): Promise<Course> {
  const files = unzipSync(built(`download/line-of-contact-${lesson}.zip`));
  let kept: Kept | null = null;
  const asked: string[] = [];
  const fulfil = (route: Route, path: string, body: string | Buffer): Promise<void> =>
    route.fulfill({ contentType: mediaType(path), body });
  await context.route(/^https:\/\/(course|files)\.example\//, async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const page = pages[pathname];
    if (pathname === "/commit") {
      kept = (route.request().postDataJSON() as { readonly cmi: { readonly core: Kept } }).cmi.core;
      return fulfil(route, "a.json", '{"result":"true","errorCode":0}');
    }
    if (origin === course && pathname === "/player.js") return fulfil(route, pathname, player);
    if (origin === course && page !== undefined) return fulfil(route, "a.html", page(kept));
    asked.push(pathname);
    const file = files[pathname.replace(/^\/lesson\//, "")];
    if (file === undefined) return route.fulfill({ status: 404 });
    return fulfil(route, pathname, Buffer.from(file));
  });
  return { kept: () => kept, asked };
}
