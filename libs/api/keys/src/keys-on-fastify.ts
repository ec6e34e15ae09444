import { answerError, NotAuthenticated } from '@azionelab/api/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { KeyCallers } from './key-callers';
import { KeyLimit } from './key-limit';
import { keyIn } from './key-secret';

/**
 * Fills `request.ambient.user` with who a key speaks for. Whoever brings a key is told when it opens nothing, also where
 * everyone may call: a program must not go on as a visitor without noticing. Call it once, after kernel's `enterContext`
 * and before `signInOnFastify`.
 */
export function keysOnFastify(app: NestFastifyApplication): void {
  const [callers, limit] = [app.get(KeyCallers), app.get(KeyLimit)];
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;

  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const key = keyIn(request.headers.authorization);
    const { ambient } = request;
    // Health has no company, and knows nobody.
    if (key === undefined || !ambient.company) return undefined;
    try {
      const user = await callers.find(key);
      if (!user?.key) throw new NotAuthenticated();
      limit.count(user.key.id);
      ambient.user = user;
      ambient.askUser = () => callers.find(key);
    } catch (error) {
      // Not every route is Nest's: what this hook says is said here.
      answerError(reply, error);
      return reply;
    }
    return undefined;
  });
}
