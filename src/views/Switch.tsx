import type { ComponentChildren } from "preact";
import type { Switch as SwitchName, ViewState } from "../state/viewState";

/**
 * Something to be switched on. The box comes when the browser has taken over: it is of no use before, and a page that comes with fields
 * is laid out by browsers before its style sheet is there, to look for what they can fill in.
 */
export function Switch({
  name,
  on,
  live,
  children,
}: {
  readonly name: SwitchName;
  readonly on: ViewState["on"];
  readonly live: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <label class="switch">
      {live ? <input type="checkbox" data-switch={name} checked={on.includes(name)} /> : <span class="box" />}{" "}
      {children}
    </label>
  );
}
