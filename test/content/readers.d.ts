/** As much of two readers from npm as the tests use: neither brings types of its own. */
declare module "@citation-js/core" {
  export interface CslEntry {
    readonly id: string;
    readonly title?: string;
    readonly note?: string;
    readonly URL?: string;
    readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
    readonly issued?: { readonly "date-parts"?: readonly (readonly (string | number)[])[] };
  }
  export class Cite {
    constructor(text: string);
    readonly data: readonly CslEntry[];
  }
}

declare module "@citation-js/plugin-bibtex";

declare module "jsonld" {
  interface Options {
    readonly base: string;
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<{ readonly documentUrl: string; readonly document: unknown }>;
  }
  const jsonld: { readonly expand: (document: unknown, options: Options) => Promise<readonly unknown[]> };
  export default jsonld;
}
