/** The type of the map's labels, for the engine: the same files that the page's own style sheet names. */
/** Where the engine finds the type for labels: absolute addresses of font files. */
export interface LabelFonts {
  readonly regular: readonly FontFile[];
  readonly bold: readonly FontFile[];
  readonly italic: readonly FontFile[];
}
export interface FontFile {
  readonly url: string;
  /** CSS `unicode-range` pieces. */
  readonly ranges: readonly string[];
}

export const regularFont = "Noto Sans Regular";
export const boldFont = "Noto Sans SemiBold";
export const italicFont = "Noto Sans Italic";
