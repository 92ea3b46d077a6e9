/** Builds cards from the text that they are until they open (stillParts.tsx). */
export function unfold(cards: ".card[data-open]" | ".card"): void {
  for (const folded of document.querySelectorAll(`${cards} noscript`))
    folded.replaceWith(document.createRange().createContextualFragment(folded.textContent));
}
