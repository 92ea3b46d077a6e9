// Before the first paint: a link to another piece of the map must not show the wrong one (main.tsx, map.css).
if (/[#&]map=/.test(location.hash)) {
  const page = document.documentElement;
  page.setAttribute("data-moved", "");
  setTimeout(() => page.removeAttribute("data-moved"), 8000);
}
