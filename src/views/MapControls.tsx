import type { PageMessages } from "../i18n/pageMessages";
import type { ViewContext } from "./context";

/** What each button shows, in a square of 24: lines as wide as the letters beside them. */
const icons = {
  zoomIn: "M12 5V19M5 12H19",
  zoomOut: "M5 12H19",
  // The line of contact, in dashes as the map draws it.
  showLine: "M8 2.5 9.5 6M11.5 9 14 11M15.5 14.5 14.5 17.5M13.5 20.5 15.5 22.5",
  showBoth: "M9 4H4V9M15 4H20V9M9 20H4V15M15 20H20V15M9.5 12a2.5 2.5 0 1 1 5 0 2.5 2.5 0 1 1-5 0Z",
  measure: "M3 16 16 3 21 8 8 21ZM7 12l2 2M10 9l3 3M13 6l2 2",
  fullscreen: "M4 10V4H10M4 4l6 6M20 14V20H14M20 20l-6-6",
  legend: "M4 6h4M4 12h4M4 18h4M11 6h9M11 12h9M11 18h9",
} as const;

/** The buttons that move the map, in both renderers. The same in every view: prerendered, and never touched by the script. */
export function MapControls({ words }: { readonly words: PageMessages }) {
  return (
    <div class="controls" role="group" aria-label={words.mapControls}>
      {(["zoomIn", "zoomOut", "showLine", "showBoth", "measure", "fullscreen"] as const).map((action) => (
        <button key={action} type="button" data-action={action} aria-label={words[action]} title={words[action]}>
          <Icon path={icons[action]} />
        </button>
      ))}
      <a class="to-legend" href="#legend" aria-label={words.legend} title={words.legend}>
        <Icon path={icons.legend} />
      </a>
    </div>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** The credit of every source of the map, on screen, and the way to what each of them gave. */
export function Credits({ model, words }: ViewContext & { readonly words: PageMessages }) {
  const credits = new Set(model.layers.flatMap(({ credit }) => credit.split("; ")));
  return (
    <p class="credits">
      {[...credits].join(" · ")}. <a href="#layers">{words.credits}</a>
    </p>
  );
}
