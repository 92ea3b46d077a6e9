/** What the fields of the builder are made of. */
import type { ComponentChildren } from "preact";
import { limits } from "../../embed/embedSize";
import type { BuilderContext } from "./Builder";

export function Check({
  label,
  on,
  turn,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}) {
  return (
    <label class="builder-choice">
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => {
          turn(currentTarget.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}

export function Pixels({
  id,
  label,
  typed,
  usual,
  words,
  type,
}: Pick<BuilderContext, "words"> & {
  readonly id: "width" | "height";
  readonly label: string;
  readonly typed: string;
  readonly usual: number;
  readonly type: (typed: string) => void;
}) {
  const { min, max } = limits[id];
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        placeholder={String(usual)}
        title={words.range(min, max)}
        value={typed}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
        }}
      />
    </Field>
  );
}

export function Select({
  id,
  label,
  value,
  options,
  choose,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Each value with its name. */
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
}) {
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
        }}
      >
        {options.map(([key, name]) => (
          <option key={key} value={key} selected={key === value}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Field({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <p class="builder-field">
      <label for={id}>{label}</label>
      {children}
    </p>
  );
}
