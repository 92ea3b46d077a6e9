import { formatDay, formatDays } from "../i18n/format";
import type { DayCount } from "../select/dayCounts";
import type { DayRange } from "../state/viewState";
import type { ViewContext } from "./context";
import { steady } from "./steady";

/** Height of one report in a day's column, in pixels. */
const UNIT = 2.6;
const HEIGHT = 44;

/** The days as a strip: one button a day with a small column of its reports. A day, or a range with the Shift key or a drag. */
export const DaysStrip = steady(function DaysStrip({
  counts,
  days,
  playing,
  t,
  language,
}: Pick<ViewContext, "t" | "language"> & {
  readonly counts: readonly DayCount[];
  readonly days: DayRange | null;
  readonly playing: boolean;
}) {
  return (
    <div class="strip" role="group" aria-label={t.days}>
      <button type="button" class="play" data-action="play" aria-pressed={playing} title={t.playHint}>
        {playing ? t.pause : t.play}
      </button>
      <ol>
        {counts.map((count) => {
          const chosen = days !== null && days.from <= count.day && count.day <= days.to;
          const total = count.counts.armenian + count.counts.azerbaijani + count.counts.both;
          return (
            <li key={count.day}>
              <button
                type="button"
                data-day={count.day}
                aria-pressed={chosen}
                aria-label={`${formatDays(language, count.day)}: ${t.reports(total)}`}
              >
                <Column count={count} />
                <span aria-hidden="true">{formatDay(language, count.day)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
});

function Column({ count: { counts } }: { readonly count: DayCount }) {
  const both = counts.both * UNIT;
  const armenian = counts.armenian * UNIT;
  const azerbaijani = counts.azerbaijani * UNIT;
  return (
    <svg width="22" height={HEIGHT} viewBox={`0 0 22 ${String(HEIGHT)}`} aria-hidden="true">
      <rect class="tone-both" x="2" width="18" y={HEIGHT - both} height={both} />
      <rect class="tone-armenian" x="2" width="9" y={HEIGHT - both - armenian} height={armenian} />
      <rect class="tone-azerbaijani" x="11" width="9" y={HEIGHT - both - azerbaijani} height={azerbaijani} />
    </svg>
  );
}
