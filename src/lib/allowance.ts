/**
 * Allows so many things at once and so many a second after that: a token bucket. `now` is in milliseconds and given, so that what
 * counts is what the caller's clock says.
 */
export function createAllowance(atOnce: number, perSecond: number): (now: number) => boolean {
  let left = atOnce;
  let last: number | null = null;
  return (now) => {
    // A clock that is set back gives nothing.
    const passed = last === null ? 0 : Math.max(0, now - last);
    last = now;
    left = Math.min(atOnce, left + (passed / 1000) * perSecond);
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
