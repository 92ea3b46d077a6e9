/** What a saved picture is put together from. */
const SVG = "http://www.w3.org/2000/svg";
export const SANS = '"Noto Sans", system-ui, sans-serif';
/** The height of a line of small print, in pixels. */
export const LINE = 15;

/** An SVG element. */
export function node(name: string, attributes: { readonly [name: string]: string | number }): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== "xmlns") element.setAttribute(key, String(value));
  return element;
}

/** A line of text. */
export function written(text: string, attributes: { readonly [name: string]: string | number }): Element {
  const element = node("text", attributes);
  element.append(text);
  return element;
}
