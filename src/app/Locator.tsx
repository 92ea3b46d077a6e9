import type { Messages } from "../i18n/messages";
import { groundBox } from "../map/groundFrame";
import type { Model } from "../model/model";
import { unproject, type Camera } from "../select/camera";

/** A small map of both countries with the box that the large one shows. It reuses the ground's own paths. */
export function Locator({
  model,
  t,
  camera,
}: {
  readonly model: Model;
  readonly t: Messages;
  readonly camera: Camera;
}) {
  const { firstView, bothCountries } = model.geography;
  const whole = groundBox(firstView, bothCountries);
  const [west, north] = unproject(camera, { x: 0, y: 0 });
  const [east, south] = unproject(camera, { x: camera.size.width, y: camera.size.height });
  const shown = groundBox(firstView, { west, south, east, north });
  const margin = whole.width / 20;
  const viewBox = [whole.x - margin, whole.y - margin, whole.width + 2 * margin, whole.height + 2 * margin]
    .map(Math.round)
    .join(" ");
  return (
    <svg class="locator" viewBox={viewBox} role="img" aria-label={t.locator}>
      <use class="armenia" href="#g-armenia" />
      <use class="azerbaijan" href="#g-azerbaijan" />
      <use class="water" href="#g-water" />
      <use class="border" href="#g-borders" />
      <use class="line" href="#g-line" />
      {shown.width < 0.8 * whole.width && (
        <rect
          class="shown"
          x={Math.round(shown.x)}
          y={Math.round(shown.y)}
          width={Math.round(shown.width)}
          height={Math.round(shown.height)}
        />
      )}
    </svg>
  );
}
