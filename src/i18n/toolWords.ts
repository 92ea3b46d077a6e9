/** The words of what measures the map: of the scale and of the distance tool. They come with the tools, not with the page. */
export const toolWords = {
  scale: (kilometres: string, miles: string) => `Scale: ${kilometres}, ${miles}`,
  measure: "Measure a distance",
  measureHint:
    "Click points on the map. By keyboard: move the map with the arrow keys, Enter sets a point, Escape ends.",
  distance: (kilometres: string, miles: string) => `${kilometres} (${miles})`,
  onePoint: "One point set. Set another.",
  points: (count: number, distance: string) => `${String(count)} points: ${distance}`,
  accuracy:
    "In a straight line over the ground, without its heights. No more exact than the map: a village is known to a kilometre or two, the line of contact to about five.",
  sheetSources: "Sources of what is shown",
  sheetVersion: (version: string) => `Content version ${version}. You are reading the news of 2–5 April 2016.`,
  qrCode: "QR code of the address of this view",
  pictureTitle: "Line of Contact",
  pictureLine: "Reported of 2–5 April 2016 around Nagorno-Karabakh. Numbers follow the order of time.",
  northUp: "Turn north up",
  heights: "Heights in 3-D",
  inMiddle: (distance: string) => `${distance}, in the middle`,
  raisedHint:
    "Heights stand twice as high as they are. To turn and tilt, drag with the right button or two fingers, or press Shift and an arrow key. What lies beyond the map is in the list alone.",
  flat: "Flat map",
  undo: "Undo",
  end: "End",
} as const;
