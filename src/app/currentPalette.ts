import { readPalette, type Palette } from "../map/palette";

/** The palette as the page has it now: light or dark. */
export function currentPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return readPalette((name) => style.getPropertyValue(name));
}
