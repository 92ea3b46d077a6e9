/** The north arrow: it stands on the map only while the map is turned, by `bearing` degrees clockwise from north. */
export function showNorth(bearing: number): void {
  const arrow = document.querySelector<HTMLElement>(".north");
  if (arrow === null) return;
  arrow.hidden = Math.abs(bearing) < 0.1;
  const sign = arrow.querySelector("svg");
  if (sign !== null) sign.style.rotate = `${String(-bearing)}deg`;
}
