import { formatDistance } from "../i18n/format";
import { toolWords as words } from "../i18n/toolWords";
import type { Point, Size } from "../select/camera";

const METERS_IN_MILE = 1609.344;

/** A measured length in both units: `12.3 km (7.6 mi)`. */
export function lengthText(language: string, meters: number): string {
  const near = meters < 100_000 ? 10 : 1;
  const rounded = (value: number): number => Math.round(value * near) / near;
  return words.distance(
    formatDistance(language, "kilometer", rounded(meters / 1000)),
    formatDistance(language, "mile", rounded(meters / METERS_IN_MILE)),
  );
}

/** The distance tool over the map: the way so far, a cross-hair where the keyboard sets the next point, and what has been measured. */
export function MeasureTool({
  points,
  meters,
  size,
  language,
}: {
  /** In pixels from the map's top left corner. */
  readonly points: readonly Point[];
  readonly meters: number;
  readonly size: Size;
  readonly language: string;
}) {
  const [x, y] = [size.width / 2, size.height / 2];
  const way = points.map((point) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join("L");
  const said =
    points.length === 0
      ? ""
      : points.length === 1
        ? words.onePoint
        : words.points(points.length, lengthText(language, meters));
  return (
    <>
      <svg class="way" aria-hidden="true">
        {points.length > 1 && <path class="way-casing" d={`M${way}`} />}
        {points.length > 1 && <path class="way-line" d={`M${way}`} />}
        {points.map((point, index) => (
          <circle key={index} class="way-point" cx={point.x} cy={point.y} r="4.5" />
        ))}
        <path class="way-casing" d={`M${x - 11} ${y}H${x + 11}M${x} ${y - 11}V${y + 11}`} />
        <path class="cross-hair" d={`M${x - 11} ${y}H${x + 11}M${x} ${y - 11}V${y + 11}`} />
      </svg>
      <div class="measured" role="group" aria-label={words.measure}>
        <p class="measured-length" role="status">
          {said}
        </p>
        <p class="measured-hint">{points.length < 2 ? words.measureHint : words.accuracy}</p>
        <button type="button" data-measure="undo" disabled={points.length === 0}>
          {words.undo}
        </button>{" "}
        <button type="button" data-measure="end">
          {words.end}
        </button>
      </div>
    </>
  );
}
