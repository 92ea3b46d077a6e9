import type { Viewport } from "../state/viewState";

/** What is told of where the map is on its way; `null` once it has come to rest, where the view says it. */
type Follower = (viewport: Viewport | null) => void;

const followers = new Set<Follower>();

/** Follows the map while the engine moves it, frame by frame: the view knows only where it comes to rest. Gives what ends it. */
export function movingTo(follower: Follower): () => void {
  followers.add(follower);
  return () => void followers.delete(follower);
}

export function tellMoving(viewport: Viewport | null): void {
  for (const follower of followers) follower(viewport);
}
