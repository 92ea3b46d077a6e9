import { formatDistance } from "../i18n/format";
import { toolWords } from "../i18n/toolWords";
import { frameOf, type Camera } from "../select/camera";
import { scaleOf, type ScaleMark } from "../select/scale";

/** How long the bar may be, in pixels. */
const ROOM = 110;

/**
 * The scale at the middle of the map, in kilometres and miles. Lengths are in per cent of the frame, which the SVG is as wide as: so the
 * prerendered bar is true at any size of the screen.
 */
export function ScaleBar({
  camera,
  language,
  raised = false,
}: {
  readonly camera: Camera;
  readonly language: string;
  /** On a tilted map it holds for the middle alone, and says so. */
  readonly raised?: boolean;
}) {
  const { side } = frameOf(camera.size);
  const { kilometres, miles } = scaleOf(camera, ROOM);
  const long = formatDistance(language, "kilometer", kilometres.distance);
  const short = formatDistance(language, "mile", miles.distance);
  const width = ({ pixels }: ScaleMark, part = 1): string => `${((pixels / side) * part * 100).toFixed(3)}%`;
  return (
    <svg class="scale" role="img" aria-label={toolWords.scale(long, short)} overflow="visible">
      <rect class="scale-bar" width={width(kilometres)} height="4" y="15" />
      <rect class="scale-half" width={width(kilometres, 0.5)} height="4" y="15" />
      <rect class="scale-bar" width={width(miles)} height="4" y="19" />
      <rect class="scale-half" x={width(miles, 0.5)} width={width(miles, 0.5)} height="4" y="19" />
      <text y="11" font-size="11">
        {raised ? toolWords.inMiddle(long) : long}
      </text>
      <text y="35" font-size="11">
        {short}
      </text>
    </svg>
  );
}
