import type { ComponentChildren } from "preact";
import { encode } from "uqr";

/** A text as a QR code, in vectors; `otherwise` where it is too long for one. */
export function QrCode({
  text,
  label,
  otherwise = null,
}: {
  readonly text: string;
  readonly label: string;
  readonly otherwise?: ComponentChildren;
}) {
  const code = qrCode(text);
  if (code === null) return otherwise;
  const dark = code.data.flatMap((row, y) =>
    row.flatMap((on, x) => (on ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  );
  return (
    <svg class="qr" viewBox={`0 0 ${String(code.size)} ${String(code.size)}`} role="img" aria-label={label}>
      <path d={dark.join("")} />
    </svg>
  );
}

function qrCode(text: string): ReturnType<typeof encode> | null {
  try {
    return encode(text, { ecc: "M", border: 2 });
  } catch {
    return null;
  }
}
