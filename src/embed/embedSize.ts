/** How large an embed is: what was typed, within what the pages are made for. */
import type { EmbedMode } from "../state/embedModes";
import type { BuilderState } from "./builder";
import type { SnippetOptions } from "./snippet";

/** What suits each mode, in CSS pixels. */
export const usualHeight: { readonly [mode in EmbedMode]: number } = { map: 520, reader: 640, event: 600, lesson: 680 };
export const usualWidth = 800;
/** The sizes that the pages for frames are made for, in CSS pixels. */
export const limits = { width: { min: 320, max: 4000 }, height: { min: 400, max: 4000 } } as const;

/** In CSS pixels, within what the pages are made for. */
export function sizeOf({ mode, fluid, width, height }: BuilderState): Pick<SnippetOptions, "width" | "height"> & {
  readonly fluid: boolean;
} {
  return {
    fluid,
    width: within(limits.width, width, usualWidth),
    height: within(limits.height, height, usualHeight[mode]),
  };
}

function within({ min, max }: { readonly min: number; readonly max: number }, typed: string, usual: number): number {
  const pixels = Math.round(Number(typed));
  return typed.trim() === "" || !Number.isFinite(pixels) ? usual : Math.min(max, Math.max(min, pixels));
}
