import type { ViewContext } from "./context";

/** The buttons that move the map, in both renderers. */
export function MapControls({ t }: ViewContext) {
  return (
    <div class="controls">
      <button type="button" data-action="zoomIn" aria-label={t.zoomIn} title={t.zoomIn}>
        +
      </button>
      <button type="button" data-action="zoomOut" aria-label={t.zoomOut} title={t.zoomOut}>
        −
      </button>
      <button type="button" class="wide" data-action="showLine">
        {t.showLine}
      </button>
      <button type="button" class="wide" data-action="showBoth">
        {t.showBoth}
      </button>
    </div>
  );
}

/** The credit of every source of the map, on screen, and the way to what each of them gave. */
export function Credits({ model, t }: ViewContext) {
  const credits = new Set(model.layers.flatMap(({ credit }) => credit.split("; ")));
  return (
    <p class="credits">
      {[...credits].join(" · ")} · <a href="#layers">{t.credits}</a>
    </p>
  );
}
