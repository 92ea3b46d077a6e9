/** What a page for somebody else's frame holds: `/embed/<mode>/`. A public contract. */
export const embedModes = ["map", "reader", "event", "lesson"] as const;
export type EmbedMode = (typeof embedModes)[number];
