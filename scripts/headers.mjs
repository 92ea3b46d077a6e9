// @ts-check
/**
 * The headers that every file of the site is sent with. Kept apart from the server, so that the configuration of a
 * real host and the `<meta>` policy for hosts without headers are made from the same words.
 */

/** @type {readonly (readonly [directive: string, value: string])[]} */
const policy = [
  ["default-src", "'none'"],
  ["script-src", "'self'"],
  ["style-src", "'self'"],
  ["img-src", "'self' data:"],
  ["connect-src", "'self'"],
  ["font-src", "'self'"],
  ["manifest-src", "'self'"],
  // `data:` because MapLibre starts its worker so where the origin is opaque (an iframe with `sandbox="allow-scripts"`).
  ["worker-src", "'self' data:"],
  ["frame-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'none'"],
  ["object-src", "'none'"],
  // No `frame-ancestors`: anybody may embed the map. The `*` of that directive means addresses of the network alone, and would shut out a
  // page opened from a disk, one in a closed frame (whose origin is opaque), and the apps of learning platforms.
];

/** The policy, as a header and for `<meta http-equiv>`. */
export const contentSecurityPolicy = policy.map((directive) => directive.join(" ")).join("; ");

/** Nothing that a browser can lend is wanted, except to fill the screen and to copy a snippet when the reader asks. */
const permissionsPolicy = [
  ...["accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media"],
  ...["geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi"],
  ...["payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "serial", "storage-access"],
  ...["usb", "window-management", "xr-spatial-tracking"],
]
  .map((feature) => `${feature}=()`)
  .concat("clipboard-write=(self)", "fullscreen=(self)")
  .join(", ");

/**
 * For every response, errors included. No `X-Frame-Options`: it would forbid embedding; where the server's own configuration sets it, it has to be taken back.
 * @type {Readonly<Record<string, string>>}
 */
export const responseHeaders = {
  "Content-Security-Policy": contentSecurityPolicy,
  // An embed's origin may be opaque: then even our own module scripts are requests from elsewhere.
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": permissionsPolicy,
};

/**
 * How long a browser may keep a file without asking. Names with a hash never change their content.
 * @param {string} path the path below the site's root, e.g. `assets/main-B1cD2eF3.js`
 */
export function cacheControl(path) {
  return /(^|\/)assets\/(.*[-.])?[\w-]{8}\.\w+$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
}
