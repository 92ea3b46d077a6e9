// The built site: the map is in the HTML, the script takes over, and the engine comes by itself when the browser is idle.
{
  const query = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];
  // In a frame that is scrolled out of view nothing is painted, and there is no entry to wait for.
  const painted = () => performance.getEntriesByName('first-contentful-paint').length > 0 || window !== top;

  // The engine draws from its worker's answers, whenever they come: its draw calls are the only sign of it that a page has.
  let lastDraw = 0;
  for (const name of ['drawElements', 'drawArrays']) {
    const draw = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...args) { lastDraw = performance.now(); return draw.apply(this, args); };
  }
  // The time of the second frame after the last draw call, as frames2() would give it, once nothing was drawn for 300 ms.
  const settled = async () => {
    let seen = -1, frames = 0, at = 0;
    for (;;) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      if (lastDraw !== seen) { seen = lastDraw; frames = 0; at = 0; } else if (++frames === 2) at = now;
      if (at && now - Math.max(lastDraw, at) > 300) return at;
    }
  };

  // Events that have a mark which nothing covers, and a sentence of the article on their card.
  const hit = ({ x, y }) => document.elementFromPoint(x, y)?.closest('#gl, .marks a');
  // What a card holds is text until it opens.
  const hasSentence = (card) => card.querySelector('blockquote.sentence') || /<blockquote [^>]*sentence/.test(card.querySelector('noscript')?.textContent);
  const points = () => all('[data-event-card]').filter(hasSentence)
    .map((card) => lineOfContact.point(card.dataset.eventCard)).filter((point) => point && hit(point));
  // The days that the fractions 0..1 stand for.
  const first = Date.UTC(2016, 2, 30), last = Date.UTC(2016, 3, 10);
  const day = (fraction) => new Date(first + Math.round((fraction * (last - first)) / 864e5) * 864e5).toISOString().slice(0, 10);

  window.bench = {
    ready: () => until(() => painted() && all('#ground path').length >= 8 && all('.marks [data-event]').length >= 8).then(frames2),
    live: () => until(() => window.lineOfContact).then(() => lineOfContact.ready()),
    // Waited for and not asked for: lineOfContact.map() would start it before its time.
    mapLive: () => until(() => document.documentElement.dataset.map === 'gl').then(frames2),
    auto: true,
    marker: (i) => { const list = points(); return list[i % list.length] ?? null; },
    excerptVisible: () => all('[data-open] blockquote.sentence').some(vis),
    close: () => query('[data-action="close"]')?.click(),
    setTimeFilter: async (a, b) => { lineOfContact.go(`#days=${day(a)}..${day(b)}`); return settled(); },
    // In the right half of the map, so that the whole drag and the wheel stay on it.
    dragFrom: () => { const { left, top, width, height } = query('#map').getBoundingClientRect(); return { x: left + width * 0.65, y: top + height * 0.45 }; },
  };
}
