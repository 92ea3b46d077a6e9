/** Opens the passport of a layer in the part "Where the map comes from", and takes the keyboard there. */
export function openPassport(layer: string): void {
  const passport = document.getElementById(`passport-${layer}`);
  const part = passport?.closest("details") ?? null;
  if (part !== null) part.open = true;
  passport?.scrollIntoView({ block: "start" });
  passport?.focus({ preventScroll: true });
}
