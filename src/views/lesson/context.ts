import type { LessonMessages } from "../../i18n/lessonMessages";
import type { StillContext } from "../context";

/** What a lesson is drawn from: the same in every view, so all of it is prerendered. */
export interface LessonContext extends StillContext {
  readonly words: LessonMessages;
}
