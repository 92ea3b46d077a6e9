/** What stands before and after the first `by`; all of it and nothing where there is none. */
export function splitOnce(piece: string, by = "="): readonly [string, string] {
  const at = piece.indexOf(by);
  return at < 0 ? [piece, ""] : [piece.slice(0, at), piece.slice(at + 1)];
}

/** Undoes percent-encoding; `null` where it is none. */
export function unescape(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null; // a lone "%"
  }
}
