import type { Connection } from './connection/connection';

/** Calls that know their connection. */
export type Room<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (at: Connection, ...rest: infer Rest) => infer Answer
    ? (...rest: Rest) => Answer
    : never;
};

/** Gives every call of a module its connection. */
export function room<Calls extends object>(at: Connection, calls: Calls): Room<Calls> {
  const bound = Object.entries(calls).map(([name, call]) => [
    name,
    (...rest: unknown[]) => (call as (at: Connection, ...rest: unknown[]) => unknown)(at, ...rest),
  ]);
  return Object.fromEntries(bound) as Room<Calls>;
}
