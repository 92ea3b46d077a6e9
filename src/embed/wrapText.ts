/** Breaks a text into lines of at most `width` pixels in a font as CSS writes it. A word that is too long has a line of its own. Browser only. */
export function wrapped(text: string, font: string, width: number): readonly string[] {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return [text];
  context.font = font;
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
