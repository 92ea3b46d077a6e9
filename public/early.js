// scripts/fillPage.ts
{
  const { dataset } = document.documentElement;
  const giveUp = () => {
    if (document.readyState === "loading") return addEventListener("DOMContentLoaded", giveUp);
    delete dataset.moved;
    if (dataset.live !== "soon") return;
    delete dataset.live;
    for (const folded of document.querySelectorAll("noscript")) folded.outerHTML = folded.textContent;
    document.querySelector(":target")?.scrollIntoView();
  };
  dataset.live ??= "soon";
  if (/[#&]map=/.test(location.hash)) dataset.moved = "";
  dataset.theme = /[#&]theme=(\w+)/.exec(location.hash)?.[1];
  setTimeout(giveUp, 8000);
  addEventListener("giveup", giveUp);
  addEventListener("load", () => "app" in dataset || giveUp());
}
