/**
 * The relief under the ground of the SVG map: a picture in the page and not in the SVG, so that the browser itself chooses the format; it is
 * asked for after the type (scripts/fillPage.ts). Where it lies over the first view says map.css; `moveGround` moves it with the ground. The engine takes
 * the same picture from here.
 *
 * @param root from the page to the site's folder
 */
export function Relief({ root }: { readonly root: string }) {
  return (
    <picture class="relief" data-layer="relief">
      <source type="image/avif" srcset={`${root}geo/relief.avif`} />
      <img src={`${root}geo/relief.webp`} alt="" decoding="async" fetchpriority="low" />
    </picture>
  );
}
