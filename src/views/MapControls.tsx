import type { ViewContext } from "./context";

/** What may be said in one line under the map. */
export type Notice =
  | { readonly kind: "noEngine" }
  | { readonly kind: "engineLost" }
  | { readonly kind: "layerFailed"; readonly titles: string }
  | { readonly kind: "linkDropped"; readonly parts: string };

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

/** One status line: what went wrong, and what can be done about it. */
export function NoticeLine({ notice, t }: ViewContext & { readonly notice: Notice | null }) {
  return (
    <p class="notice" role="status">
      {notice !== null && (
        <>
          {noticeText(notice, t)}{" "}
          {notice.kind === "layerFailed" && (
            <button type="button" data-action="retryLayers">
              {t.retry}
            </button>
          )}
          <button type="button" data-action="dismiss">
            {t.dismiss}
          </button>
        </>
      )}
    </p>
  );
}

function noticeText(notice: Notice, t: ViewContext["t"]): string {
  switch (notice.kind) {
    case "noEngine":
      return t.noEngine;
    case "engineLost":
      return t.engineLost;
    case "layerFailed":
      return t.layerFailed(notice.titles);
    case "linkDropped":
      return t.linkDropped(notice.parts);
  }
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
