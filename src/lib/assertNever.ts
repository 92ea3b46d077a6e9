/** Ends a switch over a union: the type checker refuses the call while a case is missing. Throws if the types lied. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
