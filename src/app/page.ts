import type { EmbedMode } from "../state/embedModes";

/** A page that stands by itself: `read` is text alone, `test` runs the self-test, `build` the builder of embeds. */
export type PlainKind = "read" | "test" | "build";

/** A page of the site. */
export interface Page {
  /** Below the site's folder: `events/lele-tepe/index.html`. */
  readonly file: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** From the page to the site's folder: `../../`. */
  readonly root: string;
  /** The view the page shows before its address says more, as a hash. */
  readonly view: string;
  readonly body: string;
  /** Whether the page runs the app. */
  readonly live: boolean;
  /** Whether the page needs the style sheet of the lessons too. */
  readonly lesson?: true;
  /** Whether the page stands by itself, without the app. */
  readonly plain?: PlainKind;
  /** What the page holds where it is for somebody else's frame. */
  readonly embed?: EmbedMode;
}
