import { callbackify } from 'node:util';
import type { User } from '@azionelab/api/kernel';
import type { SessionStore as Store } from '@fastify/session';
import { Injectable } from '@nestjs/common';
import type { Session } from 'fastify';
import { Sessions } from './sessions';
import type { Proven } from './sign-in';

declare module 'fastify' {
  interface Session {
    /** Whose session it is. */
    user?: User;
    /** Set at sign-in, to begin the session with. */
    proven?: Proven;
  }
}

/** What @fastify/session asks of a store. A session of nobody is not kept. */
@Injectable()
export class SessionStore implements Store {
  readonly get: Store['get'];
  readonly set: Store['set'];
  readonly destroy: Store['destroy'];

  constructor(sessions: Sessions) {
    this.get = callbackify(async (id: string) => {
      const user = await sessions.find(id);
      return user ? ({ user } as Session) : null;
    });
    this.set = callbackify(async (id: string, { proven }: Session) => {
      if (proven) await sessions.begin(id, proven);
    });
    this.destroy = callbackify((id: string) => sessions.end(id));
  }
}
