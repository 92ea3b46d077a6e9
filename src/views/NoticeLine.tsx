import type { ViewContext } from "./context";

/** What may be said in one line above the article. */
export type Notice =
  | { readonly kind: "noEngine" }
  | { readonly kind: "engineLost" }
  | { readonly kind: "sinceMissing" }
  | { readonly kind: "copied" }
  | { readonly kind: "notCopied" }
  | { readonly kind: "notMade" }
  | { readonly kind: "layerFailed"; readonly titles: string }
  | { readonly kind: "linkDropped"; readonly parts: string };

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
  if (notice.kind === "layerFailed") return t.layerFailed(notice.titles);
  if (notice.kind === "linkDropped") return t.linkDropped(notice.parts);
  // The others are told by words of the same name.
  return t[notice.kind];
}
