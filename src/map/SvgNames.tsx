import { namesText } from "../model/names";
import { frameOf, type Camera } from "../select/camera";
import type { Label } from "../select/labels";

/**
 * The names over the ground and under the marks. As with the marks, places are in per cent of the frame and letters in pixels. For
 * the eye only: what a screen reader needs of a place stands in the cards.
 */
export function SvgNames({
  labels,
  camera,
  language,
}: {
  readonly labels: readonly Label[];
  readonly camera: Camera;
  readonly language: string;
}) {
  const frame = frameOf(camera.size);
  return (
    <svg class="names" width="100%" height="100%" overflow="visible" aria-hidden="true" data-layer="names">
      {labels.map((label) => {
        const spot = label.dot ?? label.at;
        const [only] = label.names;
        const lang =
          label.names.length === 1 && only !== undefined && only.lang !== language ? { lang: only.lang } : {};
        return (
          <svg
            key={label.id}
            x={percent((spot.x - frame.left) / frame.side)}
            y={percent((spot.y - frame.top) / frame.side)}
            overflow="visible"
            class={`name ${label.kind} rank-${String(label.rank)}`}
          >
            {label.dot !== null && <circle class="dot" r="2.5" />}
            <text x={label.at.x - spot.x} y={label.at.y - spot.y} dy="4" text-anchor={label.anchor} {...lang}>
              {namesText(label.names)}
            </text>
          </svg>
        );
      })}
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
