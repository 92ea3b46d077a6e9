/** The map as a picture of its own: with title, scale, legend and credits, as SVG or, drawn from that, as PNG. Loaded when asked for. */
import { toolWords as words } from "../i18n/toolWords";
import { standalone } from "../embed/standaloneSvg";
import { fontFaces } from "../embed/usedFonts";
import { wrapped } from "../embed/wrapText";
import { drawContext } from "../map/groundDetail";
import { fetchCollection } from "../map/layerData";
import type { App } from "./mount";
import { drawLegend } from "./pictureLegend";
import { LINE, node, SANS, written } from "./pictureParts";
import { pixelsOf, rastered } from "./pixels";
import { saveFile } from "./saveFile";

const SVG = "http://www.w3.org/2000/svg";
const SERIF = '"Noto Serif", Georgia, serif';
/** Room at the edges, for the title, and for a line of small print, in pixels. */
const EDGE = 20;
const TITLE = 62;
/** How long the lines that only the engine has drawn so far may take to come, in milliseconds. */
const PATIENCE = 10_000;

/** Saves the map of the present view. Rejects where the browser cannot draw it. */
export async function savePicture(app: App, format: string): Promise<void> {
  const name = `line-of-contact-map-${app.model.contentVersion}`;
  const picture = await drawPicture(app);
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}`;
  if (format === "SVG") saveFile(`${name}.svg`, new Blob([text], { type: "image/svg+xml" }));
  else
    saveFile(
      `${name}.png`,
      await rastered(text, Number(picture.getAttribute("width")), Number(picture.getAttribute("height"))),
    );
}

/** The picture as a drawing that needs nothing from the page. */
async function drawPicture(app: App): Promise<Element> {
  const { map, model } = app;
  const { clientWidth: width, clientHeight } = map;
  const credits = map.querySelector(".credits");
  const height = clientHeight - (credits?.clientHeight ?? 0);
  const colour = (name: string): string => getComputedStyle(map).getPropertyValue(name).trim();
  const ink = colour("--ink");
  const { layers, brought } = await layersOf(app);
  const legend = drawLegend(width, ink, brought);
  const creditText = [...(credits?.childNodes ?? [])]
    .flatMap((node) => (node instanceof Text ? [node.data] : []))
    .join("");
  const small = [creditText.replace(/[\s·]+$/, ""), words.sheetVersion(model.contentVersion), location.href];
  const lines = small.flatMap((text) => wrapped(text, `11px ${SANS}`, width));
  const feet = TITLE + height + EDGE + legend.height + EDGE;
  const whole = { width: width + 2 * EDGE, height: feet + lines.length * LINE + EDGE };

  const picture = node("svg", { xmlns: SVG, viewBox: `0 0 ${String(whole.width)} ${String(whole.height)}`, ...whole });
  const title = node("title", {});
  title.append(words.pictureTitle);
  const style = node("style", {});
  style.append(await fontFaces());
  picture.append(title, style, node("rect", { width: whole.width, height: whole.height, fill: colour("--paper") }));
  picture.append(
    written(words.pictureTitle, {
      x: EDGE,
      y: 32,
      "font-size": 24,
      "font-weight": 700,
      "font-family": SERIF,
      fill: ink,
    }),
    written(words.pictureLine, { x: EDGE, y: 51, "font-size": 13, "font-family": SANS, fill: colour("--ink-soft") }),
  );
  const frame = node("svg", { x: EDGE, y: TITLE, width, height, overflow: "hidden" });
  frame.append(node("rect", { width, height, fill: colour("--map-paper") }), ...layers);
  picture.append(frame, node("rect", { x: EDGE, y: TITLE, width, height, fill: "none", stroke: ink }));
  legend.group.setAttribute("transform", `translate(${String(EDGE)} ${String(TITLE + height + EDGE)})`);
  picture.append(legend.group);
  lines.forEach((line, index) => {
    picture.append(
      written(line, {
        x: EDGE,
        y: feet + index * LINE + 4,
        "font-size": 11,
        "font-family": SANS,
        fill: colour("--ink-soft"),
      }),
    );
  });
  return picture;
}

interface Drawn {
  /** From the bottom to the top, each at its place. */
  readonly layers: readonly Element[];
  /** The classes of the lines that the simple map of the page is without. */
  readonly brought: ReadonlySet<string>;
}

/** The layers of the map. */
async function layersOf(app: App): Promise<Drawn> {
  const { map } = app;
  const corner = map.getBoundingClientRect();
  const placeOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - corner.x - map.clientLeft, y: y - corner.y - map.clientTop, width, height };
  };
  const layers: (Element | null)[] = [];
  const relief = map.querySelector<HTMLImageElement>(".relief img");
  const reliefStyle = relief === null ? null : getComputedStyle(relief.parentElement ?? relief);
  if (relief !== null && reliefStyle !== null && reliefStyle.display !== "none" && Number(reliefStyle.opacity) > 0) {
    const href = await pixelsOf(relief);
    const { x, y, width, height } = placeOf(relief);
    if (href !== null)
      layers.push(
        node("image", { x, y, width, height, opacity: reliefStyle.opacity, preserveAspectRatio: "none", href }),
      );
  }
  const brought = await bringLines(app);
  for (const drawing of map.querySelectorAll(".ground, #names > svg, .stage > .frame > svg, .scale")) {
    const box = drawing.parentElement;
    if (box === null || getComputedStyle(box).display === "none") continue;
    layers.push(standalone(drawing, placeOf(drawing)));
  }
  for (const line of brought) line.remove();
  return {
    layers: layers.filter((layer) => layer !== null),
    brought: new Set(brought.flatMap(({ classList }) => [...classList])),
  };
}

/** Draws the lines that the reader sees only in the engine into the simple map under it, from which they have to be taken again. */
async function bringLines({ model, around }: App): Promise<readonly Element[]> {
  const ground = document.getElementById("ground");
  if (ground === null || document.documentElement.dataset["map"] !== "gl") return [];
  const files = (["roads", "rayon-lines"] as const).map(
    async (file) => [file, await fetchCollection(around().root, file, PATIENCE)] as const,
  );
  const fetched = await Promise.all(files);
  const linesNow = () => [...ground.querySelectorAll(".context:is(.road, .district)")];
  // An engine that was lost meanwhile has had them drawn.
  if (linesNow().length > 0) return [];
  for (const [file, lines] of fetched) if (lines !== null) drawContext(ground, model.geography.firstView, file, lines);
  return linesNow();
}
