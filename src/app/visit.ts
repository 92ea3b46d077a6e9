import type { Visit } from "../select/works";

/** Where the reader is and on which day, for citations; `null` where the page has no address of its own. Browser only. */
export function visitNow(root: string): Visit | null {
  try {
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
    const site = new URL(root, document.baseURI).href;
    // A file on somebody's disk has an address too, which leads nobody anywhere.
    return /^https?:/.test(site) ? { site, day: day.join("-") } : null;
  } catch {
    return null;
  }
}
