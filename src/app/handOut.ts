/** What the reader takes from the page: a citation, a text copied, a file made. What makes them is loaded when asked for. */
import type { App } from "./mount";

/** Has the citations written when the reader first opens a place for them. */
export function listenToCitations(app: App): void {
  const { around, surround } = app;
  const open = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches(".cite")) return;
    if (around().citing !== null) return;
    void import("./takeAway").then(
      ({ citing }) => {
        surround({ citing: citing(around().root) });
      },
      () => {
        surround({ notice: { kind: "notMade" } });
      },
    );
  };
  // "toggle" does not bubble.
  document.addEventListener("toggle", open, true);
}

/** Copies the text that the button names. Where the browser does not let the page copy, the text is selected instead. */
export async function copyFrom({ surround }: App, button: Element): Promise<void> {
  const text = document.getElementById(button.getAttribute("data-copy") ?? "");
  if (text === null) return;
  try {
    // Missing where the page is not secure: then this throws, as a refusal does.
    await navigator.clipboard.writeText(text.innerText.trim());
    surround({ notice: { kind: "copied" } });
  } catch {
    getSelection()?.selectAllChildren(text);
    surround({ notice: { kind: "notCopied" } });
  }
}

/** Makes the file that the button names: of one report, or of those the view shows. */
export async function takeFrom(app: App, button: Element): Promise<void> {
  try {
    const format = button.getAttribute("data-format") ?? "";
    if (format === "PNG" || format === "SVG") {
      await (await import("./picture")).savePicture(app, format);
      return;
    }
    const { take } = await import("./takeAway");
    await take(app, format, button.getAttribute("data-of"));
  } catch {
    app.surround({ notice: { kind: "notMade" } });
  }
}

/** Takes a tool of the map in hand. */
export async function useTool(app: App, tool: "measure" | "fullscreen"): Promise<void> {
  try {
    if (tool === "measure") (await import("./measure")).toggleMeasure(app);
    else (await import("./fullScreen")).toggleFullScreen();
  } catch {
    app.surround({ notice: { kind: "notMade" } });
  }
}
