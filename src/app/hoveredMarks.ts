import { markId } from "../select/mark";
import { engineMarks } from "./engineMarks";
import type { App } from "./mount";

/** The signs of events that the reader points at, in the list, in the article or on the map. */
export function hoveredMarks(app: App, events: readonly string[]): readonly string[] {
  return engineMarks(app)
    .marks.map(markId)
    .filter((id) => id.split(" ").some((event) => events.includes(event)));
}
