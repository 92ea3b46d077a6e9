import type { ComponentChildren } from "preact";
import type { Claim } from "../model/claim";
import type { Slip } from "../model/reading";
import type { NumberedEvent } from "../select/visibleEvents";

/** The parts of the page that are the same in every view, drawn from the model alone: when the site is built, and never again. */
export interface StillParts {
  readonly card: (numbered: NumberedEvent) => ComponentChildren;
  readonly quotation: (claim: Claim) => ComponentChildren;
  readonly tied: (claim: Claim, numbered: NumberedEvent) => ComponentChildren;
  readonly sources: (claim: Claim) => ComponentChildren;
  readonly slip: (slip: Slip) => ComponentChildren;
}

/** "No markup", which a browser that has some already does not set: what stands in the page stays. No text ever becomes markup. */
const asItStands = { __html: "" };

/**
 * The element around a still part. Drawn where the part is given; in the browser, where it is not, kept as the prerender left it and
 * never looked into: such an element may be moved and its attributes changed, but it cannot be made anew.
 */
export function Kept({
  tag: Tag = "div",
  of,
  ...attributes
}: {
  readonly tag?: "div" | "aside" | "li" | "section";
  readonly id?: string;
  readonly class?: string;
  readonly hidden?: boolean;
  readonly "aria-labelledby"?: string;
  readonly of: ComponentChildren;
}) {
  if (of !== undefined && of !== null) return <Tag {...attributes}>{of}</Tag>;
  // eslint-disable-next-line no-restricted-syntax
  return <Tag {...attributes} dangerouslySetInnerHTML={asItStands} />;
}
