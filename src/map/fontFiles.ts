import armenian from "./fonts/noto-sans-armenian-400-normal.woff2?url";
import armenianBold from "./fonts/noto-sans-armenian-600-normal.woff2?url";
import cyrillic from "./fonts/noto-sans-cyrillic-400-normal.woff2?url";
import cyrillicBold from "./fonts/noto-sans-cyrillic-600-normal.woff2?url";
import cyrillicItalic from "./fonts/noto-sans-cyrillic-400-italic.woff2?url";
import latin from "./fonts/noto-sans-latin-400-normal.woff2?url";
import latinBold from "./fonts/noto-sans-latin-600-normal.woff2?url";
import latinItalic from "./fonts/noto-sans-latin-400-italic.woff2?url";
import latinExt from "./fonts/noto-sans-latin-ext-400-normal.woff2?url";
import latinExtBold from "./fonts/noto-sans-latin-ext-600-normal.woff2?url";
import latinExtItalic from "./fonts/noto-sans-latin-ext-400-italic.woff2?url";
import type { FontFile, LabelFonts } from "./labelFonts";

const ranges = {
  latin: ["U+0020-00FF", "U+0131", "U+2000-206F"],
  latinExt: ["U+0100-0130", "U+0132-02BF", "U+1E00-1EFF"],
  cyrillic: ["U+0400-052F"],
  armenian: ["U+0530-058F"],
};
const file = (url: string, script: keyof typeof ranges): FontFile => ({
  url: new URL(url, import.meta.url).href,
  ranges: ranges[script],
});

/** The label type: the page's own files, cut by script so that only what is needed is fetched. */
export const labelFonts: LabelFonts = {
  regular: [file(latin, "latin"), file(latinExt, "latinExt"), file(cyrillic, "cyrillic"), file(armenian, "armenian")],
  bold: [
    file(latinBold, "latin"),
    file(latinExtBold, "latinExt"),
    file(cyrillicBold, "cyrillic"),
    file(armenianBold, "armenian"),
  ],
  // There is no Armenian italic: its letters stand upright.
  italic: [
    file(latinItalic, "latin"),
    file(latinExtItalic, "latinExt"),
    file(cyrillicItalic, "cyrillic"),
    file(armenian, "armenian"),
  ],
};
