/** The page's own picture of the relief, once it has come: nothing is fetched for the engine. `null` where it does not come. */
export async function reliefPicture(): Promise<ImageBitmap | null> {
  const picture = document.querySelector<HTMLImageElement>(".relief img");
  try {
    await picture?.decode();
    // As a bitmap it has its own size, not that which it has on the page.
    return picture === null ? null : await createImageBitmap(picture);
  } catch {
    return null;
  }
}
