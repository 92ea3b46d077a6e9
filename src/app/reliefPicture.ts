/** The page's own picture of the relief, once it has come: nothing is fetched for the engine. `null` where it does not come. */
export async function reliefPicture(): Promise<ImageBitmap | null> {
  const picture = document.querySelector<HTMLImageElement>(".relief img");
  try {
    await picture?.decode();
    // As a bitmap it has its own size, not that which it has on the page.
    if (picture === null) return null;
    // Where the origin is opaque even a picture of ours counts as somebody else's, unless it is asked for anew as data.
    return await createImageBitmap(self.origin === "null" ? await (await fetch(picture.currentSrc)).blob() : picture);
  } catch {
    return null;
  }
}
