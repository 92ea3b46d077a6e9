/** What a page of its own is ready for once the engine has been asked for: to be pointed at, and to be printed. The page reads without. */
import { listenToHover } from "./hover";
import type { App } from "./mount";
import { preparePrint } from "./printSheet";

/** Before the reader prints: a browser waits for nothing then. Without it the sheet lacks its sources and address alone. */
export function prepare(app: App): void {
  preparePrint(app);
  listenToHover();
}
