/** The parsed content, made into a module by the site plug-in (`scripts/sitePlugin.ts`). */
declare module "virtual:model" {
  /** Fetches the model, with what was formatted of it when the site was built. Rejects if it cannot be had: the prerendered page then stays as it is. */
  export function loadModel(): Promise<
    import("./model/model").Model & { readonly formatted: { readonly [key: string]: string } }
  >;
}

/** The lessons, from the same plug-in. */
declare module "virtual:lessons" {
  /** Fetches all lessons. Rejects if they cannot be had. */
  export function loadLessons(): Promise<readonly import("./model/lesson").Lesson[]>;
}

/** The derived ground, from the same plug-in. */
declare module "virtual:ground" {
  /** Fetches `public/geo/ground.topojson`. Rejects if it cannot be had. */
  export function loadGround(): Promise<import("./map/groundPaths").GroundTopology>;
}
