import { markId } from "../select/mark";
import type { App } from "./mount";
import { cameraFromView, marksOf } from "./parts";

/** The signs of events that the reader points at, in the list, in the article or on the map. */
export function hoveredMarks({ model, store, around }: App, events: readonly string[]): readonly string[] {
  const marks = marksOf(model, store.state(), cameraFromView(model, store.state(), around().size));
  return marks.map(markId).filter((id) => id.split(" ").some((event) => events.includes(event)));
}
