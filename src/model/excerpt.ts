/** A W3C TextQuoteSelector: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export type Match =
  | { readonly kind: "once"; readonly start: number; readonly end: number }
  | { readonly kind: "absent"; readonly nearest: string | null }
  | { readonly kind: "repeated"; readonly times: number };

/**
 * Finds a quotation with its context in a text. It must match exactly once, to the letter: nothing is trimmed, folded or
 * repaired, because a changed character means that the quotation is no longer the source's.
 * `start` and `end` are offsets in UTF-16 code units and enclose `exact` without its context.
 */
export function findExcerpt(text: string, { exact, prefix, suffix }: TextQuoteSelector): Match {
  const whole = prefix + exact + suffix;
  if (exact === "") return { kind: "absent", nearest: null };
  const starts: number[] = [];
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) starts.push(at + prefix.length);
  const [start] = starts;
  if (start === undefined) return { kind: "absent", nearest: nearestPassage(text, exact) };
  if (starts.length > 1) return { kind: "repeated", times: starts.length };
  return { kind: "once", start, end: start + exact.length };
}

/** The passage of the same length that agrees in most characters from its start or its end, as a hint for a typing slip. */
function nearestPassage(text: string, exact: string): string | null {
  let best: { start: number; agreed: number } | null = null;
  for (let start = 0; start <= Math.max(0, text.length - exact.length); start += 1) {
    let fromStart = 0;
    while (fromStart < exact.length && text[start + fromStart] === exact[fromStart]) fromStart += 1;
    let fromEnd = 0;
    while (
      fromEnd < exact.length - fromStart &&
      text[start + exact.length - 1 - fromEnd] === exact[exact.length - 1 - fromEnd]
    )
      fromEnd += 1;
    if (fromStart + fromEnd > (best?.agreed ?? 0)) best = { start, agreed: fromStart + fromEnd };
  }
  return best !== null && best.agreed * 2 >= exact.length
    ? wholeWords(text, best.start, best.start + exact.length)
    : null;
}

/** What stands between two places of a text, with the words that they cut. */
function wholeWords(text: string, start: number, end: number): string {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, start))?.[0] ?? "";
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0] ?? "";
  return before + text.slice(start, end) + after;
}
