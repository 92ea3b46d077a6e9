/** The scale bar in its box: true in the prerendered first view at any size, drawn anew when the map moves. */
import { render } from "preact";
import { cameraOf, type Camera } from "../select/camera";
import type { Viewport } from "../state/viewState";
import { ScaleBar } from "../views/ScaleBar";
import type { App } from "./mount";
import { cameraFromView } from "./parts";

/** Draws the scale for where the map is: the view, or a spot on the way there. */
export function drawScale({ model, store, around }: App, moving: Viewport | null = null): void {
  const box = document.getElementById("scale");
  const { size, raised } = around();
  const camera: Camera =
    moving === null ? cameraFromView(model, store.state(), size) : cameraOf(model.geography.firstView, moving, size);
  if (box !== null)
    render(<ScaleBar camera={camera} language={store.state().language} raised={Boolean(raised)} />, box);
}
