/**
 * The same pure function, which for arguments it has had lately gives the very value it gave then: nothing is computed twice, and who
 * draws sees by identity what has not changed. Arguments are compared by identity; the last few values are kept.
 */
export function remember<Arguments extends readonly unknown[], Value>(
  compute: (...args: Arguments) => Value,
  keep = 4,
): (...args: Arguments) => Value {
  const kept: { readonly args: Arguments; readonly value: Value }[] = [];
  return (...args) => {
    const known = kept.find((entry) => entry.args.every((arg, index) => arg === args[index]));
    if (known !== undefined) return known.value;
    const value = compute(...args);
    kept.unshift({ args, value });
    kept.splice(keep);
    return value;
  };
}
