/** The type that the page has drawn with, as rules that carry the font files in them. Browser only. */
export async function fontFaces(): Promise<string> {
  const loaded = [...document.fonts].filter(({ status }) => status === "loaded");
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule);
  const used = faces.filter(({ style }) =>
    loaded.some(
      ({ family, weight, style: slant, unicodeRange }) =>
        bare(style.getPropertyValue("font-family")) === bare(family) &&
        style.getPropertyValue("font-weight") === weight &&
        (style.getPropertyValue("font-style") || "normal") === slant &&
        ranges(style.getPropertyValue("unicode-range")) === ranges(unicodeRange),
    ),
  );
  const texts = await Promise.all(used.map(withFile));
  return texts.join("\n");
}

async function withFile({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src"))?.[1];
  if (address === undefined) return "";
  try {
    const answer = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    const kept = ["font-family", "font-weight", "font-style", "unicode-range"]
      .map((name) => [name, style.getPropertyValue(name)] as const)
      .filter(([, value]) => value !== "")
      .map(([name, value]) => `${name}:${value}`);
    return `@font-face{${kept.join(";")};src:url(data:font/woff2;base64,${base64}) format("woff2")}`;
  } catch {
    return ""; // the type that the picture falls back to is legible as well
  }
}

function bare(family: string): string {
  return family.replace(/["']/g, "");
}

/** Ranges as they compare: browsers write them in different ways. */
function ranges(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s/g, "")
    .replace(/u\+0*([0-9a-f])/g, "u+$1")
    .replace(/-0*([0-9a-f])/g, "-$1");
}
