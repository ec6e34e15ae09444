import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { REFUSALS, type RefusalState } from '@azionelab/contracts';
import type { FastifyReply } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { context } from '../context/context';
import { inZone } from '../instants';
import { refusalFor } from './database-errors';
import { InvalidInput, Refusal, UnfitUpload, UnreadableBody } from './refusal';

interface Answer {
  http: number;
  body: object;
  retryAfter?: number;
}

/** Facts as the wire has them: a time is told in the company's own zone. */
function told(facts: object): object {
  const zone = context.getStore()?.company?.timeZone ?? 'UTC';
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]: [string, unknown]) => [
      name,
      fact instanceof Date ? inZone(fact, zone) : fact,
    ]),
  );
}

function refused(state: RefusalState, facts: object = {}, retryAfter?: number): Answer {
  const { http, detail } = REFUSALS[state];
  return { http, body: { status: state, detail, ...told(facts) }, retryAfter };
}

const BY_HTTP: Record<number, RefusalState> = {
  401: 'not_authenticated',
  403: 'permission_denied',
  404: 'not_found',
  405: 'method_not_allowed',
  429: 'rate_limited',
  503: 'unavailable',
};

function answerTo(error: unknown): Answer | undefined {
  if (error instanceof Refusal) return refused(error.state, error.facts, error.retryAfter);
  if (error instanceof InvalidInput) return { http: 400, body: error.fields };
  if (error instanceof UnreadableBody) return { http: 400, body: { detail: error.message } };
  if (error instanceof UnfitUpload) return { http: error.statusCode, body: { detail: error.detail } };
  const refusal = refusalFor(error);
  if (refusal) return answerTo(refusal);
  const http = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number })?.statusCode;
  if (http === undefined || http >= 500) return undefined;
  const state = BY_HTTP[http];
  if (state) return refused(state);
  return { http, body: { detail: DETAILS[http] ?? 'The request could not be read.' } };
}

const DETAILS: Record<number, string> = {
  413: 'The body is too large.',
  415: 'Send the body as application/json.',
};

/** What may be said of a fault in the log: never a value, since values may be personal or secret. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { fault: typeof error };
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  if (!(error instanceof QueryFailedError)) return { fault: error.name, message: error.message, stack };
  const { code, constraint, table, routine } = error.driverError as unknown as Record<string, unknown>;
  return { fault: error.name, code, constraint, table, routine, stack };
}

const logger = new Logger('Fault');

/** The only place that turns what was thrown into HTTP (SPEC 4.1). */
export function answerError(reply: FastifyReply, error: unknown): void {
  if (reply.sent) return;
  const answer = answerTo(error);
  if (!answer) logger.error(describe(error));
  if (answer?.retryAfter !== undefined) void reply.header('Retry-After', String(answer.retryAfter));
  void reply
    .status(answer?.http ?? 500)
    .send(answer?.body ?? { status: 'fault', detail: 'Something broke on our side. Try again in a moment.' });
}

/** Answers what a route's guards, pipes and services throw. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    answerError(host.switchToHttp().getResponse<FastifyReply>(), error);
  }
}
