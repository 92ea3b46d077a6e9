// @ts-check
/** How a headless Chromium is started here, in tests and for screenshots. */

/** No sandbox: in a container we are root. The rest keeps the browser from calling home at every start. */
const quiet = [
  ...["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

/** With WebGL2 drawn by the processor. Not `--use-angle=swiftshader`: plain pages then paint ten times slower. */
export const withWebGL = [...quiet, "--enable-unsafe-swiftshader"];

/** A browser in which the map engine cannot start. */
export const withoutWebGL = [...quiet, "--disable-gpu", "--disable-webgl", "--disable-webgl2", "--disable-3d-apis"];
