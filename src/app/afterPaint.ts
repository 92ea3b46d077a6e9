/** Acts once what has been drawn is on the screen; at once where nothing is painted, in a tab behind others. */
export function afterPaint(act: () => void): void {
  if (document.hidden) act();
  else
    requestAnimationFrame(() => {
      setTimeout(act);
    });
}
