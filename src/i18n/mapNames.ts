/** What stands on the map for areas, waters and the line. They come with the names, not with the page; `\n` parts two lines. */
export const mapNames = {
  armenia: "ARMENIA",
  azerbaijan: "AZERBAIJAN",
  nakhchivan: "Nakhchivan\n(Azerbaijan)",
  karabakh: "Nagorno-Karabakh",
  line: "Line of contact",
  georgia: "GEORGIA",
  iran: "IRAN",
  russia: "RUSSIA",
  turkey: "TURKEY",
  caspian: "Caspian Sea",
  sevan: "Lake Sevan",
} as const;
