/** The parsed content, made into a module by the site plug-in (`scripts/sitePlugin.ts`). */
declare module "virtual:model" {
  /** Fetches the model. Rejects if it cannot be had: the prerendered page then stays as it is. */
  export function loadModel(): Promise<import("./model/model").Model>;
}
