/** Acts once what has been drawn is on the screen; at once where nothing is painted, in a tab behind others. */
export function afterPaint(act: () => void): void {
  if (document.hidden) act();
  else
    requestAnimationFrame(() => {
      setTimeout(act);
    });
}

/** Acts once the browser has shown what was drawn, and has had another frame for itself: for work that holds the next frame up. */
export function afterShown(act: () => void): void {
  afterPaint(() => {
    afterPaint(act);
  });
}
