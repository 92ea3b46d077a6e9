// In a page for somebody else's frame. It reads without a script and costs nothing: the app comes when the frame is seen or touched, or when
// the page around it asks something, which is kept until the app listens (src/app/host.ts). If the app does not come, the page stays as it is.
{
  const page = document.documentElement;
  const address = document.currentScript.dataset.app;
  const waiting = (window.lineOfContactWaiting = []);
  let started = false;
  // The cards stand there for a frame without a script. Where there is one they are text (src/app/stillParts.tsx): until the app opens one, or
  // a link leads to one before, or the app does not come.
  const unfold = (within) => {
    for (const folded of within.querySelectorAll(".card > * > noscript")) folded.outerHTML = folded.textContent;
  };
  const unfoldTarget = () => {
    const card = document.getElementById(location.hash.slice(1));
    if (card) unfold(card);
  };
  const giveUp = () => {
    page.removeAttribute("data-moved");
    unfold(document);
  };
  const start = async () => {
    if (started) return;
    started = true;
    seen.disconnect();
    removeEventListener("resize", look);
    if (document.readyState === "loading") await new Promise((read) => addEventListener("DOMContentLoaded", read));
    import(new URL(address, document.baseURI).href).catch(giveUp);
  };
  const keep = (event) => {
    if (event.source !== parent || event.source === window || event.data?.source !== "line-of-contact") return;
    if (waiting.length < 16) waiting.push(event.data);
    start();
  };
  const touched = () => {
    page.dataset.touched = "";
    start();
  };
  // Other frames of the page come first: what they show is read before what this one can do.
  const idle = () => ("requestIdleCallback" in window ? requestIdleCallback(start, { timeout: 4000 }) : setTimeout(start, 300));
  // Half of it, or as much of a tall one as a small screen shows; what only sticks out at the edge is not looked at yet. A frame of no
  // size, or one that is not displayed, is never seen.
  const seen = new IntersectionObserver(
    (entries) =>
      entries.some(
        ({ intersectionRatio, intersectionRect: { width, height } }) =>
          width * height > 0 && (intersectionRatio >= 0.5 || height >= 300),
      ) && idle(),
    { threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5] },
  );
  // Asked anew when there is something to see: what is empty counts as wholly seen, and to become larger then changes nothing.
  const look = () => {
    seen.disconnect();
    seen.observe(page);
  };
  addEventListener("DOMContentLoaded", () => {
    unfoldTarget();
    look();
  });
  addEventListener("resize", look);
  addEventListener("hashchange", unfoldTarget);
  addEventListener("giveup", giveUp); // the app came, but not its data
  addEventListener("message", keep);
  // Called by the app once it listens.
  waiting.end = () => removeEventListener("message", keep);
  for (const type of ["pointerdown", "keydown", "focusin"]) addEventListener(type, touched, { passive: true });
  // The way to the full map carries the view, whichever way it is followed.
  for (const type of ["pointerdown", "keydown", "focusin", "pointerover"])
    addEventListener(type, ({ target }) => {
      const link = target instanceof Element && target.closest("#open-full");
      if (link) link.hash = location.hash;
    });
  // Light or dark as the address asks (palette.css), from the first paint on.
  page.dataset.theme = /[#&]theme=(\w+)/.exec(location.hash)?.[1] ?? "";
  // A link to another piece of the map must not first show the wrong one (map.css).
  if (/[#&]map=/.test(location.hash)) page.dataset.moved = "";
}
