import { gestureWords } from "../i18n/gestureWords";
import { messagesIn } from "../i18n/language";
import type { App } from "./mount";

/** What the engine says by itself: its name, and in a frame how to move a map that leaves scrolling to the page. */
export function mapWords({ store, around }: App): {
  readonly label: string;
  readonly gestures: ReturnType<typeof gestureWords> | null;
} {
  const { language } = store.state();
  return { label: messagesIn(language).map, gestures: around().embed ? gestureWords(language) : null };
}
