/** What the engine is told of the events and names, for the view as it is. */
import type { DrawnEvents, GlMap } from "../map/glMapContract";
import { bandLayers } from "../select/bands";
import { bandFeatures, discFeatures, leaderFeatures, markFeatures } from "../select/features";
import { focused } from "../select/focused";
import { labelFeatures } from "../select/labelFeatures";
import { markId, type Mark } from "../select/mark";
import { visibleEvents } from "../select/visibleEvents";
import { engineMarks } from "./engineMarks";
import { furnitureOver, labelsOf } from "./labelsOf";
import type { App } from "./mount";

/** How far beyond the map's edge names are laid out, as a share of its size. */
const BEYOND = 0.6;

/** Draws the view's events; features are made anew only when their layout changes, not for each thing that is lit. */
export function drawer(app: App, map: GlMap): () => void {
  const { model, store, around, map: stage } = app;
  let shown: readonly Mark[] | null = null;
  let features: Pick<DrawnEvents, "names" | "marks" | "leaders" | "discs" | "bands"> | null = null;
  return () => {
    const state = store.state();
    const { camera, marks } = engineMarks(app);
    const events = visibleEvents(model, state);
    if (features === null || marks !== shown) {
      shown = marks;
      features = {
        names: labelFeatures(
          labelsOf(model, state, camera, around().raised ? [] : furnitureOver(stage), BEYOND),
          camera,
        ),
        marks: markFeatures(marks, camera),
        bands: bandFeatures(state.on.includes("pins") ? [] : bandLayers(model, events)),
        leaders: leaderFeatures(marks, camera, Boolean(around().raised)),
        discs: discFeatures(model, state.on.includes("pins") ? [] : events.map(({ event }) => event)),
      };
    }
    const lit: ReadonlySet<string> = focused(model, state).events;
    const wholeLineLit = events.some(({ event }) => event.whereabouts.kind === "line" && lit.has(event.id));
    const signs = marks.map(markId);
    const isLit = (id: string): boolean => id.split(" ").some((event) => lit.has(event));
    // The discs and bands carry the ids of events, the signs of clusters those of several.
    const litIds = [...new Set([...lit, ...signs.filter(isLit)])];
    const dimmed = litIds.length === 0 ? [] : signs.filter((id) => !isLit(id));
    map.draw({ ...features, lit: litIds, dimmed, wholeLineLit });
  };
}
