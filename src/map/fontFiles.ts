import armenian from "@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-400-normal.woff2?url";
import latinBold from "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url";
import latin from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url";
import latinExtBold from "@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url";
import latinExt from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url";
import type { LabelFonts } from "./labelFonts";

const absolute = (url: string): string => new URL(url, import.meta.url).href;

/** Basic Latin, and the letters of Azerbaijani and of transliteration; the middle dot and dashes come with the first. */
const latinRanges = ["U+0000-00FF", "U+2000-206F"];
const latinExtRanges = ["U+0100-02BA", "U+1E00-1EFF"];

/** The label type, subset by script so that only what is needed is fetched. */
export const labelFonts: LabelFonts = {
  regular: [
    { url: absolute(latin), ranges: latinRanges },
    { url: absolute(latinExt), ranges: latinExtRanges },
    { url: absolute(armenian), ranges: ["U+0530-058F"] },
  ],
  bold: [
    { url: absolute(latinBold), ranges: latinRanges },
    { url: absolute(latinExtBold), ranges: latinExtRanges },
  ],
};
