/// <reference types="node" />
/* eslint-disable no-restricted-imports -- what jsdom lacks is borrowed from Node, in which it runs */
import { webcrypto } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

const structuredClone = (value: unknown): unknown => deserialize(serialize(value));

/**
 * Gives every test of a block a device that nobody used before, with what jsdom lacks: digests, and an IndexedDB. It is gone
 * after each of them: tests of a project share one jsdom.
 */
export function onDevice(): void {
  const before = Object.getOwnPropertyDescriptors(globalThis) as Record<string, PropertyDescriptor>;
  const given: string[] = [];

  beforeEach(async () => {
    localStorage.clear();
    const { default: _shared, ...classes } = await import('fake-indexeddb');
    Object.defineProperty(crypto, 'subtle', { value: webcrypto.subtle, configurable: true });
    const parts = { ...classes, structuredClone, indexedDB: new classes.IDBFactory() };
    given.push(...Object.keys(parts));
    Object.assign(globalThis, parts);
  });

  afterEach(() => {
    localStorage.clear();
    delete (crypto as { subtle?: unknown }).subtle;
    for (const name of given.splice(0)) {
      if (before[name]) Object.defineProperty(globalThis, name, before[name]);
      else delete (globalThis as Record<string, unknown>)[name];
    }
  });
}

/**
 * Gives what was begun on the device many turns to end: its disk and its digests take several. Turns, not a time: on a busy
 * machine they take as much longer as what is waited for.
 */
export async function deviceSettles(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise((next) => setTimeout(next));
}
