/// <reference types="node" />
/* eslint-disable no-restricted-imports -- what jsdom lacks is borrowed from Node, in which it runs */
import { webcrypto } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

const structuredClone = (value: unknown): unknown => deserialize(serialize(value));

/** Gives jsdom what a device has and it lacks: digests, and an empty IndexedDB. Call it again for another device. */
export async function useDevice(): Promise<void> {
  const { default: _shared, ...classes } = await import('fake-indexeddb');
  Object.defineProperty(crypto, 'subtle', { value: webcrypto.subtle, configurable: true });
  Object.assign(globalThis, classes, { structuredClone, indexedDB: new classes.IDBFactory() });
}

/**
 * Gives what was begun on the device many turns to end: its disk and its digests take several. Turns, not a time: on a busy
 * machine they take as much longer as what is waited for.
 */
export async function deviceSettles(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise((next) => setTimeout(next));
}
