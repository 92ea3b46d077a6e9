// Before the first paint. What is hidden once the page is live is hidden at once, so that nothing moves then and less is laid out; if the
// page's own script does not come (main.tsx gives up by itself), it is shown again. And a link to another piece of the map must not show the
// wrong one (map.css).
{
  const page = document.documentElement;
  const giveUp = () => {
    page.removeAttribute("data-moved");
    if (page.getAttribute("data-live") === "soon") page.removeAttribute("data-live");
  };
  page.setAttribute("data-live", "soon");
  if (/[#&]map=/.test(location.hash)) page.setAttribute("data-moved", "");
  setTimeout(giveUp, 8000);
  addEventListener("error", ({ target }) => target instanceof HTMLScriptElement && giveUp(), true);
}
