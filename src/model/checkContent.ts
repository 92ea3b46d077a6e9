/** The entry of `npm run check` for the content; a name of its own because the command loads it by path. */
export { checkContent } from "./readModel";
