import type { EmbedMode } from "../state/embedModes";

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
  /** Whether the page is text that stands by itself, and whether it runs the self-test. */
  readonly plain?: "read" | "test";
  /** What the page holds where it is for somebody else's frame. */
  readonly embed?: EmbedMode;
}
