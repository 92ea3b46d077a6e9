import toolSheet from "./css/tools.css?url";

/** Adds a style sheet that the first view does without. Resolves once it is there; a page without it reads too. */
export async function bringStyle(href: string): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  await new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}

let tools = false;

/** Fetches the style sheet of the map's tools with the first of them. */
export function bringToolStyle(): void {
  if (tools) return;
  tools = true;
  void bringStyle(toolSheet);
}
