/** Builds the open card from the text that it is until then (stillParts.tsx). */
export function unfold(): void {
  for (const folded of document.querySelectorAll(".card[data-open] noscript"))
    folded.replaceWith(document.createRange().createContextualFragment(folded.textContent));
}
