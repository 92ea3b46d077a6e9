import { findExcerpt } from "./excerpt";
import type { RawContent } from "./parse";
import type { Problem } from "./problem";
import type { Claim, Evidence } from "./claim";

/** Finds every excerpt in the article; tells the ones that are not there to the letter, exactly once. */
export function locateExcerpts(raw: RawContent): {
  readonly located: readonly Claim[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const located = raw.claims.map((claim): Claim => {
    const evidence = claim.evidence.flatMap((item, index): readonly Evidence[] => {
      if (item.kind === "citation") return [item];
      const match = findExcerpt(raw.articleText, item);
      if (match.kind === "once") return [{ ...item, start: match.start, end: match.end }];
      const found = JSON.stringify(item.exact);
      const what =
        match.kind === "repeated"
          ? `${found} with its prefix and suffix occurs ${String(match.times)} times in article.txt: lengthen them`
          : `${found} with its prefix and suffix is not in article.txt${match.nearest === null ? "" : `; the nearest passage is ${JSON.stringify(match.nearest)}`}`;
      problems.push({ file: "claims.json", id: `claim ${claim.id}`, field: `evidence.${String(index)}.exact`, what });
      return [];
    });
    return { ...claim, evidence };
  });
  return { located, problems };
}
