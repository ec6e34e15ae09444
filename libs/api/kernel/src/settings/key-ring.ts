/** One server key; rows keep its id so that keys can be rotated. */
export interface ServerKey {
  id: string;
  secret: Buffer;
}

/** The server's keys: the first one signs, all of them verify. */
export class KeyRing {
  constructor(private readonly keys: readonly [ServerKey, ...ServerKey[]]) {}

  get current(): ServerKey {
    return this.keys[0];
  }

  get all(): readonly ServerKey[] {
    return this.keys;
  }

  byId(id: string): ServerKey | undefined {
    return this.keys.find((key) => key.id === id);
  }

  /** Reads `<id>:<base64 of 32 bytes>[,…]`; `undefined` when the text is not of that form. */
  static parse(text: string): KeyRing | undefined {
    const keys = text.split(',').map((part): ServerKey | undefined => {
      const [, id, base64] = /^([\w-]{1,32}):([A-Za-z0-9+/=]+)$/.exec(part.trim()) ?? [];
      const secret = Buffer.from(base64 ?? '', 'base64');
      return id && secret.length === 32 ? { id, secret } : undefined;
    });
    const [first, ...rest] = keys;
    return first && rest.every((key) => key !== undefined) ? new KeyRing([first, ...(rest as ServerKey[])]) : undefined;
  }
}
