/** Makes the page ready for paper: the map laid out anew for the sheet, sources, address and QR code at its foot. Loaded when idle. */
import { render } from "preact";
import { citedSources } from "../select/citedSources";
import { visibleEvents } from "../select/visibleEvents";
import { PrintSheet } from "../views/PrintSheet";
import type { App } from "./mount";
import { stillContext } from "./stillParts";

/** The map on paper, in pixels: the width of A4 between its margins, and the height that print.css gives it. Letter is a little wider. */
const PAPER = { width: 700, height: 490 };

/** Listens to the browser's printing, by whatever way the reader asks for it. */
export function preparePrint(app: App): void {
  const { store, model, around, surround } = app;
  const sheet = document.getElementById("sheet");
  window.addEventListener("beforeprint", () => {
    const state = store.state();
    const { size, root } = around();
    // The same piece of ground as on the screen, as large as the sheet lets it be.
    surround({ size: { ...PAPER, scale: Math.min(PAPER.width / size.width, PAPER.height / size.height) } });
    const events = visibleEvents(model, state);
    const ids = new Set(events.map(({ event }) => event.id));
    const sources =
      state.focus.kind === "none"
        ? citedSources(
            model.claims.filter(({ about }) => about.some((id) => ids.has(id))),
            events.flatMap(({ event }) => event.whereabouts.locatedBy),
          )
        : [];
    if (sheet !== null)
      render(
        <PrintSheet sources={sources} address={addressNow()} {...stillContext(model, state.language, root)} />,
        sheet,
      );
    window.addEventListener(
      "afterprint",
      () => {
        surround({ size });
      },
      { once: true },
    );
  });
}

/** The address of the view as it stands; `null` where it would lead nobody back (a page in another's frame without one of its own). */
function addressNow(): string | null {
  return /^https?:/.test(location.href) ? location.href : null;
}
