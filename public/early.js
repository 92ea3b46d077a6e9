// Why: scripts/fillPage.ts
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
