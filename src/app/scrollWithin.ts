/**
 * Brings an element to the top of what scrolls within this page. In somebody else's frame `scrollIntoView` would scroll the page around
 * it too, and take the reader from where they are.
 */
export function scrollWithin(element: Element): void {
  for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    box.scrollTop += element.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientTop;
  }
}
