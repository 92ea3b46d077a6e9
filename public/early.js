// Why: scripts/fillPage.ts
{
  const { dataset } = document.documentElement;
  const giveUp = () => {
    delete dataset.moved;
    if (dataset.live === "soon") delete dataset.live;
  };
  dataset.live = "soon";
  if (/[#&]map=/.test(location.hash)) dataset.moved = "";
  dataset.theme = /[#&]theme=(\w+)/.exec(location.hash)?.[1];
  setTimeout(giveUp, 8000);
  addEventListener("error", ({ target }) => target instanceof HTMLScriptElement && giveUp(), true);
}
