/** The box that the geometry of `public/geo` was cut to, in degrees. Towards it the map fades to blank paper. */
export { reach as dataBox } from "../state/viewState";
