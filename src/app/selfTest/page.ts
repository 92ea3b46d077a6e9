/** Shows the results on the prerendered page, says the sum aloud and gives the text to pass on. */
import type { SelfCheck, SelfTestWords } from "../../i18n/selfTestWords";
import { reportOf, sumOf, type Circumstances, type Told } from "./outcome";

/** Writes a result under its check. */
export function show(words: SelfTestWords, { check, verdict, says, means, todo }: Told): void {
  const row = rowOf(check);
  row.dataset["verdict"] = verdict;
  row.append(
    paragraph([["strong", words.verdicts[verdict]], `: ${says} ${means}`]),
    ...(todo === null ? [] : [paragraph([["b", words.todo], ` ${todo}`])]),
  );
}

/** Says that it has begun. Of the results the sum alone is said aloud, at the end: nine in a row would talk over one another. */
export function sayRunning(words: SelfTestWords): void {
  required("sum").textContent = words.running;
}

/** Says the sum, and shows the text with a button that copies it. */
export function finish(words: SelfTestWords, siteName: string, all: readonly Told[], where: Circumstances): void {
  const sum = required("sum");
  sum.textContent = sumOf(words, all);
  const report = required("report");
  const heading = document.createElement("h2");
  heading.textContent = words.report;
  const text = document.createElement("pre");
  text.tabIndex = 0;
  text.textContent = reportOf(words, siteName, all, where);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words.copy;
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(text.textContent).then(
      () => {
        said.textContent = words.copied;
      },
      () => {
        getSelection()?.selectAllChildren(text);
        said.textContent = words.notCopied;
      },
    );
  });
  report.replaceChildren(heading, paragraph([words.reportHint]), text, paragraph([button, " ", said]));
}

/** A paragraph of texts, elements, and texts in an element of their own. */
function paragraph(pieces: readonly (string | HTMLElement | readonly ["b" | "strong", string])[]): HTMLElement {
  const made = document.createElement("p");
  for (const piece of pieces) {
    if (typeof piece === "string" || piece instanceof HTMLElement) {
      made.append(piece);
      continue;
    }
    const [tag, text] = piece;
    const inner = document.createElement(tag);
    inner.textContent = text;
    made.append(inner);
  }
  return made;
}

function rowOf(check: SelfCheck): HTMLElement {
  const row = document.querySelector<HTMLElement>(`[data-check="${check}"]`);
  if (row === null) throw new Error(`The page has no row for ${check}`);
  return row;
}

function required(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element with the id ${id}`);
  return element;
}
