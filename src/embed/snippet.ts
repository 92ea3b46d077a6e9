/**
 * What somebody pastes to show the map in a page of their own: a frame, our element, a link, or the link as Markdown. The builder and oEmbed
 * write the same. Pure; what goes in is escaped here, so that a title with a quotation mark stays a title.
 */

import type { EmbedMode } from "../state/embedModes";
import { linkParameters } from "../state/link";

export interface SnippetOptions {
  readonly mode: EmbedMode;
  /** The view: a hash as the site writes it, `#event=lele-tepe`, or `""` for the first one. */
  readonly hash: string;
  /** Of the frame, in CSS pixels: whole numbers, since HTML takes no others. */
  readonly width: number;
  readonly height: number;
  /** As wide as the page that it is put into; `width` then holds where styles are taken away. */
  readonly fluid?: boolean;
  /** What is in the frame, for those who do not see it. */
  readonly title: string;
  /** Where the site stands: absolute, with a slash at its end. */
  readonly address: string;
}

/** The address to frame. */
export function embedAddress({ address, mode, hash }: Pick<SnippetOptions, "address" | "mode" | "hash">): string {
  return new URL(`embed/${mode}/${fragment(hash)}`, address).href;
}

/** The address to open: the same view on the whole page. */
export function pageAddress({ address, hash }: Pick<SnippetOptions, "address" | "hash">): string {
  return new URL(fragment(hash), address).href;
}

/** A frame: works wherever a page may hold one. `allow` lends what the map uses when the reader asks, and nothing else. */
export function iframeSnippet(options: SnippetOptions): string {
  const { title, width, height, fluid } = options;
  return `<iframe${attributes({
    src: embedAddress(options),
    title,
    width: String(whole(width)),
    height: String(whole(height)),
    // HTML has no width in per cent. Without the border, which would stand out by its own width.
    ...(fluid === true ? { style: "width: 100%; border: 0" } : {}),
    loading: "lazy",
    allow: "fullscreen; clipboard-write",
  })}></iframe>`;
}

/**
 * Our element, which makes the frame when it is near and follows its height, with a link inside for where scripts are not let in. The
 * parts of the view are its attributes, by the names they have in the hash.
 */
export function elementSnippet(options: SnippetOptions): string {
  const { mode, hash, title, height, address } = options;
  const script = `<script${attributes({ src: new URL("element.js", address).href })} async></script>`;
  const parts = hash.replace(/^#/, "").split("&");
  const view = Object.fromEntries(
    linkParameters.flatMap((name) => {
      const part = parts.find((candidate) => candidate.startsWith(`${name}=`));
      return part === undefined ? [] : [[name, readable(part.slice(name.length + 1))] as const];
    }),
  );
  const element = attributes({ mode, ...view, height: String(whole(height)) });
  return `${script}\n<line-of-contact${element}>${linkSnippet({ title, hash, address })}</line-of-contact>`;
}

/** A plain link to the view. */
export function linkSnippet(options: Pick<SnippetOptions, "address" | "hash" | "title">): string {
  return `<a${attributes({ href: pageAddress(options) })}>${escapeHtml(options.title)}</a>`;
}

/** The link as Markdown. */
export function markdownSnippet(options: Pick<SnippetOptions, "address" | "hash" | "title">): string {
  const title = options.title.replace(/\s+/g, " ").replace(/[\\[\]*_`<>!]/g, "\\$&");
  // In angle brackets an address may hold parentheses; what would end it is percent-encoded by URL already.
  return `[${title}](<${pageAddress(options)}>)`;
}

/** Attributes, each with a blank before it, in the order given. */
function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A hash cannot become another address, however it begins. */
function fragment(hash: string): string {
  return hash === "" ? "" : `#${hash.replace(/^#/, "")}`;
}

function whole(pixels: number): number {
  return Math.max(1, Math.round(pixels));
}

/** Undoes the percent-encoding of a part of the hash; as it is where there is none to undo. */
function readable(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
