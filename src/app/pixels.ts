/** Pixels of the PNG for one of the map. */
const RATIO = 2;
/** How long the type inside a drawing may take to be ready, in milliseconds. */
const FONTS = 400;

/** The pixels of a picture of the page, as an address that needs no network; `null` where it has not come. */
export async function pixelsOf(image: HTMLImageElement): Promise<string | null> {
  try {
    await image.decode();
    const bitmap = await createImageBitmap(image);
    const canvas = document.createElement("canvas");
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
    return canvas.toDataURL("image/webp", 0.85);
  } catch {
    return null;
  }
}

/** Draws a drawing into pixels. */
export async function rastered(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  // A drawing is decoded before the type that it carries is.
  await new Promise((resolve) => setTimeout(resolve, FONTS));
  const canvas = document.createElement("canvas");
  canvas.width = width * RATIO;
  canvas.height = height * RATIO;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("The browser made no PNG"));
      else resolve(blob);
    }, "image/png");
  });
}
