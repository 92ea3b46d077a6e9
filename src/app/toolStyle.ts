import styleSheet from "./css/tools.css?url";

let brought = false;

/** Fetches the style sheet of the map's tools with the first of them. */
export function bringToolStyle(): void {
  if (brought) return;
  brought = true;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = styleSheet;
  document.head.append(link);
}
