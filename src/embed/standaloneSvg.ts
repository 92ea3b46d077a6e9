/** Makes a drawing of the page stand by itself: what its style sheet says becomes attributes, links and names for scripts go. Browser only. */

/** The properties that the map is drawn by, with what a browser takes where nothing is said (SVG 2, property index). */
const shape = {
  fill: "rgb(0, 0, 0)",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linejoin": "miter",
  "stroke-linecap": "butt",
  "stroke-opacity": "1",
  opacity: "1",
  "paint-order": "normal",
};
const letters = {
  "font-family": "",
  "font-size": "",
  "font-weight": "400",
  "font-style": "normal",
  "letter-spacing": "normal",
  "text-anchor": "start",
};
const stops = { "stop-color": "rgb(0, 0, 0)", "stop-opacity": "1" };
const ours = ["vector-effect", "class", "style", "href", "tabindex", "focusable", "role", "lang"];

/** A copy of a drawing with its styles as attributes, at a place of another drawing; `null` where it is not shown. */
export function standalone(
  drawing: Element,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Element | null {
  const copy = copied(drawing, 1);
  if (copy === null) return null;
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, value.toFixed(2));
  copy.setAttribute("overflow", "visible");
  return copy;
}

/** @param unit how many of the drawing's own units a pixel is: strokes that keep their width on the screen are written in those */
function copied(from: Element, unit: number): Element | null {
  const style = getComputedStyle(from);
  if (style.display === "none" && from.closest("defs") === null) return null;
  // A link would lead nowhere.
  const pixels = from.getBoundingClientRect().width;
  const inside = from instanceof SVGSVGElement && from.hasAttribute("viewBox") && pixels > 0;
  const own = inside ? from.viewBox.baseVal.width / pixels : unit;
  const name = from.localName === "a" ? "g" : from.localName;
  const to = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const { name: attribute, value } of from.attributes)
    if (!ours.includes(attribute) && !/^(aria|data)-/.test(attribute)) to.setAttribute(attribute, value);
  const href = from.getAttribute("href");
  if (name === "use" && href !== null) to.setAttribute("href", href);
  for (const [property, usual] of Object.entries(propertiesOf(name))) {
    const value = style.getPropertyValue(property);
    if (value !== "" && value !== usual) to.setAttribute(property, value);
    else to.removeAttribute(property);
  }
  // While the engine draws the marks, the simple map's are there but not seen.
  if (from.parentElement?.matches(".marks") === true) to.removeAttribute("opacity");
  if (keepsWidth(from, style)) {
    for (const length of ["stroke-width", "stroke-dasharray"])
      if (to.hasAttribute(length) || (length === "stroke-width" && to.hasAttribute("stroke")))
        to.setAttribute(
          length,
          (to.getAttribute(length) ?? "1").replace(/[\d.]+/g, (text) => String(Number(text) * unit)),
        );
  }
  for (const child of from.childNodes) {
    if (child instanceof Element) {
      const inner = copied(child, own);
      if (inner !== null) to.append(inner);
    } else if (child instanceof Text && child.data.trim() !== "") to.append(child.data);
  }
  return from instanceof SVGPathElement ? clipped(to, from, style.clipPath) : to;
}

/** Counts the cut-outs, since each needs a name that no other part of the file has. */
let cutOuts = 0;

/** Cuts a shape as its style says, by a path: the words of CSS most programs that draw SVG would not know as an attribute. */
function clipped(shape: Element, from: SVGPathElement, cut: string): Element {
  const corners = cornersOf(cut, from.getBBox());
  if (corners.length === 0) return shape;
  const made = (name: string): Element => document.createElementNS("http://www.w3.org/2000/svg", name);
  const [group, clip, path] = [made("g"), made("clipPath"), made("path")];
  cutOuts += 1;
  clip.id = `cut-out-${String(cutOuts)}`;
  path.setAttribute("d", `M${corners.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}Z`);
  clip.append(path);
  shape.setAttribute("clip-path", `url(#${clip.id})`);
  group.append(clip, shape);
  return group;
}

/** The corners that `inset()` or `polygon()` name in a box; none for anything else. */
function cornersOf(cut: string, { x, y, width, height }: DOMRect): readonly (readonly [x: number, y: number])[] {
  const [, name, inside = ""] = /^(inset|polygon)\((.*)\)$/.exec(cut) ?? [];
  const lengths = inside.match(/calc\([^)]*\)|-?[\d.]+(?:px|%)?/g) ?? [];
  if (name === "polygon")
    return lengths.flatMap((across, index) =>
      index % 2 === 0 ? [[x + pixels(across, width), y + pixels(lengths[index + 1] ?? "0px", height)] as const] : [],
    );
  const [top] = lengths;
  if (top === undefined) return [];
  const [, side = top, bottom = top, otherSide = side] = lengths;
  const [left, right] = [x + pixels(otherSide, width), x + width - pixels(side, width)];
  const [high, low] = [y + pixels(top, height), y + height - pixels(bottom, height)];
  return [
    [left, high],
    [right, high],
    [right, low],
    [left, low],
  ];
}

/** What a length comes to that may be a share of a whole, or a sum. */
function pixels(length: string, whole: number): number {
  return [...length.replace(/ ([+-]) /g, " $1").matchAll(/([+-]?[\d.]+)(px|%)/g)].reduce(
    (sum, [, number, unit]) => sum + Number(number) * (unit === "%" ? whole / 100 : 1),
    0,
  );
}

/** Whether a stroke keeps its width however large the drawing is: a `<use>` does what the path that it draws does. */
function keepsWidth(from: Element, style: CSSStyleDeclaration): boolean {
  const path = from.localName === "use" ? document.querySelector(from.getAttribute("href") ?? "") : null;
  return (path?.getAttribute("vector-effect") ?? style.vectorEffect) === "non-scaling-stroke";
}

function propertiesOf(name: string): { readonly [property: string]: string } {
  if (name === "text") return { ...shape, ...letters };
  if (name === "stop") return stops;
  return ["path", "use", "circle", "rect", "line"].includes(name) ? shape : {};
}
