/**
 * What a lesson says to the course around it (SCORM 1.2): where the learner is, and that the learner has finished. No answers, no score,
 * no time, and the learner's name is not asked for. Nothing here throws: a course that fails is one that keeps nothing.
 */
/** Of the standard's interface, the calls that are used. Answers are texts: a value, or "true" or "false". */
export interface ScormApi {
  readonly LMSInitialize: (nothing: "") => unknown;
  readonly LMSGetValue: (element: string) => unknown;
  readonly LMSSetValue: (element: Written, value: string) => unknown;
  readonly LMSCommit: (nothing: "") => unknown;
  readonly LMSFinish: (nothing: "") => unknown;
}

/** All that is ever written. */
type Written = "cmi.core.lesson_location" | "cmi.core.lesson_status" | "cmi.core.exit";

const calls = ["LMSInitialize", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSFinish"] as const;
/** How many frames may stand in each other: the standard's sample looks through seven. */
const levels = 10;

/** The course's interface: in a frame around this page, or around the page that opened its window. `null` where it is out of reach. */
export function findApi(own: unknown): ScormApi | null {
  const around = framesFrom(own);
  const openers = [own, around.at(-1)].map((frame) => read(frame, "opener"));
  for (const frame of [...around, ...openers.flatMap(framesFrom)]) {
    const api = read(frame, "API");
    if (isApi(api)) return api;
  }
  return null;
}

/** The frame and those around it. One of another origin lets nobody see what it holds, but tells what is around it. */
function framesFrom(own: unknown): readonly unknown[] {
  const frames: unknown[] = [];
  for (let frame = own; frame && !frames.includes(frame) && frames.length <= levels; frame = read(frame, "parent"))
    frames.push(frame);
  return frames;
}

function read(of: unknown, name: string): unknown {
  try {
    return typeof of === "object" && of !== null ? Reflect.get(of, name) : undefined;
  } catch {
    return undefined;
  }
}

function isApi(found: unknown): found is ScormApi {
  return calls.every((call) => typeof read(found, call) === "function");
}

/** A visit that the course keeps. */
export interface KeptVisit {
  /** Where the learner was, a step from 1; `null` the first time. */
  readonly step: number | null;
  readonly finished: () => boolean;
  /** Each says whether the course took it. */
  readonly reach: (step: number) => boolean;
  readonly finish: () => boolean;
  readonly leave: () => void;
}

/** Begins a visit; `null` if the course keeps none: it does not answer, or the lesson is only looked at again. */
export function beginVisit(api: ScormApi, steps: number): KeptVisit | null {
  const call = (what: () => unknown): string => {
    try {
      const answer = what();
      // Some courses answer with what is no text.
      return typeof answer === "string" ? answer : typeof answer === "boolean" ? String(answer) : "";
    } catch {
      return "";
    }
  };
  const get = (element: string): string => call(() => api.LMSGetValue(element));
  const set = (element: Written, value: string): boolean => call(() => api.LMSSetValue(element, value)) === "true";
  const commit = (): boolean => call(() => api.LMSCommit("")) === "true";
  const leave = (): void => void call(() => api.LMSFinish(""));

  if (call(() => api.LMSInitialize("")) !== "true") return null;
  if (["browse", "review"].includes(get("cmi.core.lesson_mode"))) {
    leave();
    return null;
  }
  let status = get("cmi.core.lesson_status");
  const finished = (): boolean => status === "completed" || status === "passed";
  // Said at once: a course that has heard nothing takes the end of the visit for the end of the lesson. Only here: an empty answer is the
  // standard's word for a failure, and may stand for a lesson that is finished.
  if (status === "not attempted") set("cmi.core.lesson_status", "incomplete");
  // So that the step is kept also where nobody says goodbye.
  if (!finished()) set("cmi.core.exit", "suspend");
  return {
    step: stepFrom(get("cmi.core.lesson_location"), steps),
    finished,
    reach: (step) => set("cmi.core.lesson_location", String(step)) && commit(),
    finish: () => {
      if (finished()) return true;
      if (!set("cmi.core.lesson_status", "completed") || !commit()) return false;
      status = "completed";
      set("cmi.core.exit", "");
      return true;
    },
    leave,
  };
}

function stepFrom(text: string, steps: number): number | null {
  const step = /^\d+$/.test(text) ? Number(text) : 0;
  return step >= 1 && step <= steps ? step : null;
}

/** The step of a lesson that a hash names, `null` for another lesson or none. */
export function stepIn(hash: string, lesson: string, steps: number): number | null {
  const [id, step = ""] = (new URLSearchParams(hash.replace(/^#/, "")).get("lesson") ?? "").split("/");
  return id === lesson ? stepFrom(step, steps) : null;
}
