import { QueryFailedError } from 'typeorm';
import { InvalidInput, Refusal } from './refusal';
import { Unavailable } from './refusals';

type Answer = () => Refusal | InvalidInput;
const answers = new Map<string, Answer>();

/** Says which refusal a database constraint stands for; called by the lib that owns the table. */
export function refuseByConstraint(byName: Record<string, Answer>): void {
  for (const [name, answer] of Object.entries(byName)) answers.set(name, answer);
}

interface DatabaseError {
  code?: string;
  constraint?: string;
  message?: string;
}

function databaseError(error: unknown): DatabaseError {
  return (error instanceof QueryFailedError ? error.driverError : error) as DatabaseError;
}

/** Serialization failure, deadlock, lock not available: the whole transaction may succeed another time. */
export function isWorthRetrying(error: unknown): boolean {
  return ['40001', '40P01', '55P03'].includes(databaseError(error)?.code ?? '');
}

/** Gone, full, or its patience is over: with a statement, or with a transaction that did nothing for long (25P03). */
const AWAY = /^(08|57P|53|57014|25P03|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/;
const AWAY_MESSAGES = /connection terminated|timeout exceeded when trying to connect|not queryable|connection ended/i;

/** What a database error means for the caller; `undefined` when it is a fault of ours. */
export function refusalFor(error: unknown): Refusal | InvalidInput | undefined {
  const { code, constraint, message } = databaseError(error) ?? {};
  const answer = constraint === undefined ? undefined : answers.get(constraint);
  if (answer) return answer();
  if (isWorthRetrying(error) || AWAY.test(code ?? '') || AWAY_MESSAGES.test(message ?? '')) return new Unavailable();
  return undefined;
}
