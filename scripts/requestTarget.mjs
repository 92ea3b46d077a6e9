// @ts-check

/**
 * Takes a request's target apart. It may be anything that a client cares to send.
 * @param {string} target
 * @returns {{ segments: string[], isFolder: boolean, query: string } | "malformed" | "outside"}
 */
export function parseTarget(target) {
  const [, raw = "", query = ""] = /^(?:https?:\/\/[^/?]*)?([^?]*)(.*)$/is.exec(target) ?? [];
  let path;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return "malformed";
  }
  if (!path.startsWith("/") || path.includes("\0")) return "malformed";
  const parts = path.split(/[/\\]/);
  if (parts.includes("..")) return "outside";
  return { segments: parts.filter((part) => part !== "" && part !== "."), isFolder: path.endsWith("/"), query };
}
