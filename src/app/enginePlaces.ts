/** How many engines may run at once among the frames of one page: a browser ends the oldest when there are more than about sixteen. */
const places = 6;

/**
 * Waits for a place among the frames of this origin that the browser lets know of one another, and gives what frees it again. Rejects when
 * `signal` says so, and where the browser keeps frames apart (an opaque origin, a page without encryption): nobody can count them there.
 */
export function takePlace(signal: AbortSignal): Promise<() => void> {
  const others = new AbortController();
  const give = (): void => {
    others.abort();
  };
  signal.addEventListener("abort", give, { once: true });
  return new Promise((resolve, reject) => {
    let taken = false;
    const hold = (): Promise<void> | undefined => {
      // Two may come free at once: one is enough.
      if (taken) return undefined;
      taken = true;
      others.abort();
      return new Promise((free) => {
        resolve(free);
      });
    };
    // Where there are no locks at all, to ask for one throws.
    const ask = async (name: string): Promise<void> => {
      await navigator.locks.request(name, { signal: others.signal }, hold);
    };
    for (let place = 1; place <= places; place += 1)
      void ask(`line-of-contact-engine-${String(place)}`).catch((reason: unknown) => {
        if (!taken) reject(reason instanceof Error ? reason : new Error("No place"));
      });
  });
}
