/** How to move a map in a frame, where scrolling belongs to the page. The keys are those by which MapLibre asks. */
const en = {
  "CooperativeGesturesHandler.WindowsHelpText": "Ctrl and scroll to zoom the map",
  "CooperativeGesturesHandler.MacHelpText": "Cmd and scroll to zoom the map",
  "CooperativeGesturesHandler.MobileHelpText": "Two fingers move the map",
} as const;

/** The words in a language; English where the interface does not speak it yet. */
export function gestureWords(_language: string): typeof en {
  return en;
}
