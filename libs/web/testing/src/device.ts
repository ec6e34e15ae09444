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
