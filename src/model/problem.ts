/** What is wrong with a piece of content, said so that an editor finds the place. */
export interface Problem {
  /** File below `src/content`. */
  readonly file: string;
  /** `claim talish-shelled`, or the position in the list where the id itself is missing. */
  readonly id?: string;
  readonly field?: string;
  /** What was found and which rule it breaks. */
  readonly what: string;
}

/** One line: `claims.json: claim talish-shelled: evidence.0.exact "shelled the" is not in article.txt`. */
export function formatProblem({ file, id, field, what }: Problem): string {
  return [file, id, field === undefined ? what : `${field} ${what}`].filter((part) => part !== undefined).join(": ");
}
