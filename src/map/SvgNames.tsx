import { frameOf, type Camera, type Point } from "../select/camera";
import type { Label } from "../select/labelCandidates";
import { labelType, lineHeight } from "../select/labelType";

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
  const place = ({ x, y }: Point): Place => ({
    x: percent((x - frame.left) / frame.side),
    y: percent((y - frame.top) / frame.side),
  });
  return (
    <svg class="names" width="100%" height="100%" overflow="visible" aria-hidden="true" data-layer="names">
      {labels.map((label) =>
        label.path === null ? (
          <Level key={label.id} label={label} place={place(label.dot ?? label.at)} language={language} />
        ) : (
          <Along key={label.id} label={label} path={label.path} place={place(label.at)} />
        ),
      )}
    </svg>
  );
}

/** A spot in per cent of the frame. */
interface Place {
  readonly x: string;
  readonly y: string;
}

const waters: ReadonlySet<string> = new Set(["river", "lake", "sea"]);

const triangle = "M0-3.6 3.4 2.6H-3.4Z";

function Level({
  label,
  place,
  language,
}: {
  readonly label: Label;
  readonly place: Place;
  readonly language: string;
}) {
  const { anchor, at, boxes, dot, kind, lines, names } = label;
  const { size } = labelType(kind, label.rank);
  const spot = dot ?? at;
  const dx = round(at.x - spot.x);
  // The baseline of the first line: a third of an em below its middle.
  const first = (boxes[0]?.y0 ?? at.y) - spot.y + size * (lineHeight / 2 + 0.35);
  return (
    <>
      {dot !== null &&
        (kind === "height" ? (
          <svg {...place} overflow="visible">
            <path class="dot" d={triangle} />
          </svg>
        ) : (
          <circle class="dot" cx={place.x} cy={place.y} r="2.5" />
        ))}
      <text
        {...setting(label)}
        {...place}
        dx={dx}
        dy={round(first)}
        text-anchor={textAnchor(anchor)}
        {...langOf(names, language)}
      >
        {lines[0]}
        {lines.slice(1).map((line) => (
          <tspan key={line} x={place.x} dx={dx} dy={round(size * lineHeight)}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** Along a path; where that is straight, as in the prerendered page, turned. */
function Along({
  label,
  path,
  place,
}: {
  readonly label: Label;
  readonly path: readonly Point[];
  readonly place: Place;
}) {
  const { at, id, lines } = label;
  const [first, last] = [path[0] ?? at, path.at(-1) ?? at];
  const text = { ...setting(label), "text-anchor": "middle", dy: ".35em" };
  return (
    <svg {...place} overflow="visible">
      {path.length > 2 ? (
        <>
          <path
            id={`along-${id}`}
            class="baseline"
            d={`M${path.map(({ x, y }) => `${round(x - at.x)} ${round(y - at.y)}`).join("L")}`}
          />
          <text {...text}>
            <textPath href={`#along-${id}`} startOffset="50%">
              {lines[0]}
            </textPath>
          </text>
        </>
      ) : (
        <text
          {...text}
          transform={`rotate(${round((Math.atan2(last.y - first.y, last.x - first.x) * 180) / Math.PI)})`}
        >
          {lines[0]}
        </text>
      )}
    </svg>
  );
}

function setting({ kind, rank }: Label) {
  const { face, size, spacing } = labelType(kind, rank);
  return {
    ...(waters.has(kind) ? { class: "water-name", "data-layer": "waters" } : {}),
    "font-size": size,
    ...(face === "bold" ? { "font-weight": "600" } : {}),
    ...(face === "italic" ? { "font-style": "italic" } : {}),
    ...(spacing === 0 ? {} : { "letter-spacing": `${String(spacing)}em` }),
  };
}

function langOf(names: Label["names"], language: string): { readonly lang?: string } {
  const [only] = names;
  return names.length === 1 && only !== undefined && only.lang !== language ? { lang: only.lang } : {};
}

function textAnchor(anchor: Label["anchor"]): string {
  return anchor.endsWith("left") ? "start" : anchor.endsWith("right") ? "end" : "middle";
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function round(pixels: number): string {
  return String(Math.round(pixels * 10) / 10);
}
