// Runs before the page is painted: a link to another piece of the map must not first show the wrong one.
// Given up after a while, so that a page whose script never comes shows its map all the same.
(function () {
  var page = document.documentElement;
  if (!/[#&]map=/.test(location.hash)) return;
  page.setAttribute("data-moved", "");
  setTimeout(function () {
    page.removeAttribute("data-moved");
  }, 8000);
})();
