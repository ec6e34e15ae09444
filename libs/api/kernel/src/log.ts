import type { LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger as Pino } from 'pino';
import { context } from './context/context';

/**
 * One JSON line per fact, with the request it belongs to. No name, address, token or note of anyone may reach it:
 * what is logged are routes, states, ids and codes, never values (SPEC 3.4.2).
 */
export class Log implements LoggerService {
  private readonly pino: Pino;

  constructor(level: string, destination?: DestinationStream) {
    const options = {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
      mixin: () => {
        const store = context.getStore();
        return { request_id: store?.requestId, company: store?.company?.slug };
      },
    };
    this.pino = destination ? pino(options, destination) : pino(options);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  private write(level: 'info' | 'error' | 'warn' | 'debug', message: unknown, rest: unknown[]): void {
    const about = rest.at(-1);
    if (typeof message === 'object') this.pino[level]({ about, ...message });
    else this.pino[level]({ about }, String(message));
  }
}
