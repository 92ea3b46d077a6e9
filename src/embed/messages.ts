/**
 * The message protocol between an embedded map and the page around it, version 1. A public contract.
 *
 * Nothing but views (hashes of this site), event ids, step numbers, heights and short codes travels: no HTML, no addresses, nothing
 * about the reader. What comes in is read field by field and never kept.
 */

/** Marks a message as one of ours among all those that windows send each other. */
export const messageSource = "line-of-contact";
export const messageVersion = 1;

/** What the page around the map may ask. `id` is any short text; the `ack` to it carries the same. */
export type HostMessage =
  /** As a link within the page: what the hash does not name stays as it is, but where it is said to be the `whole` view. */
  | { readonly type: "go"; readonly id?: string; readonly hash: string; readonly whole?: true }
  | { readonly type: "select"; readonly id?: string; readonly event: string | null }
  | { readonly type: "step"; readonly id?: string; readonly to: number | "next" | "previous" }
  | { readonly type: "ping"; readonly id?: string };

/** Why a message was not followed. */
export type MessageError = "notUnderstood" | "tooLong" | "unknownType" | "unknownVersion" | "tooMany" | "noLesson";

/** What the map tells the page around it. */
export type MapMessage =
  | { readonly type: "ready"; readonly payload: { readonly version: string; readonly hash: string } }
  | { readonly type: "change"; readonly payload: { readonly hash: string } }
  | { readonly type: "select"; readonly payload: { readonly event: string | null } }
  | { readonly type: "height"; readonly payload: { readonly height: number } }
  | {
      readonly type: "step";
      readonly payload: { readonly lesson: string; readonly step: number; readonly steps: number };
    }
  | { readonly type: "error"; readonly id?: string; readonly payload: { readonly code: MessageError } }
  | { readonly type: "ack"; readonly id?: string; readonly payload: { readonly dropped: readonly string[] } };

/** A map's message as it is posted. */
export type Envelope = MapMessage & { readonly source: typeof messageSource; readonly v: typeof messageVersion };

export type ReadMessage =
  | { readonly kind: "message"; readonly message: HostMessage }
  /** Meant for us, but not to be followed. */
  | { readonly kind: "refused"; readonly code: MessageError; readonly id?: string }
  /** Somebody else's: windows send each other much. */
  | { readonly kind: "foreign" };

/** Longest texts, in UTF-16 units: a hash with every parameter is about 300. */
const longestHash = 600;
const longestId = 64;
const highestStep = 1000;

/** Reads what the page around the map sent. Never throws; reads own fields only, so nothing comes from a prototype. */
export function readHostMessage(data: unknown): ReadMessage {
  if (field(data, "source") !== messageSource) return { kind: "foreign" };
  const rawId = field(data, "id");
  const id = typeof rawId === "string" && rawId.length <= longestId ? { id: rawId } : {};
  const refuse = (code: MessageError): ReadMessage => ({ kind: "refused", code, ...id });
  if (rawId !== undefined && !("id" in id)) return refuse("notUnderstood");
  if (field(data, "v") !== messageVersion) return refuse("unknownVersion");
  const payload = field(data, "payload");
  switch (field(data, "type")) {
    case "ping":
      return { kind: "message", message: { type: "ping", ...id } };
    case "go": {
      const hash = field(payload, "hash");
      if (typeof hash !== "string") return refuse("notUnderstood");
      const whole = field(payload, "whole") === true ? ({ whole: true } as const) : {};
      return hash.length > longestHash
        ? refuse("tooLong")
        : { kind: "message", message: { type: "go", hash, ...whole, ...id } };
    }
    case "select": {
      const event = field(payload, "event");
      if (event !== null && typeof event !== "string") return refuse("notUnderstood");
      return event !== null && event.length > longestHash
        ? refuse("tooLong")
        : { kind: "message", message: { type: "select", event, ...id } };
    }
    case "step": {
      const to = field(payload, "to");
      const whole = typeof to === "number" && Number.isInteger(to) && to >= 1 && to <= highestStep;
      return whole || to === "next" || to === "previous"
        ? { kind: "message", message: { type: "step", to, ...id } }
        : refuse("notUnderstood");
    }
    default:
      return refuse("unknownType");
  }
}

/** A message of ours as it is posted. */
export function envelope(message: MapMessage): Envelope {
  return { source: messageSource, v: messageVersion, ...message };
}

/**
 * What Canvas (and other platforms that took it over) listens to for the height of a frame: the message `lti.frameResize` of its LTI
 * documentation, which is sent as JSON text. `height` in CSS pixels.
 */
export function canvasResize(height: number): string {
  return JSON.stringify({ subject: "lti.frameResize", height });
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
