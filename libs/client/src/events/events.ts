import { Unreachable } from '../exchange/errors';
import { eventsIn, type ServerEvent } from './event-blocks';

/** Nothing at all for this long, not even a comment: the line is dead. The server says something every 15 seconds. */
const SILENCE = 45_000;

/** A chunk, or nothing in time. */
async function heard(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unreachable(new Error('The line is silent.'))), SILENCE);
  });
  try {
    const { value, done } = await Promise.race([reader.read(), silence]);
    return done ? undefined : value;
  } finally {
    clearTimeout(timer);
  }
}

/** The events of an answer, as they come; who stops reading ends the answer. */
export async function* eventsOf(answer: Response): AsyncGenerator<ServerEvent, void, undefined> {
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let chunk = await heard(reader); chunk !== undefined; chunk = await heard(reader)) {
      const { events, rest } = eventsIn(text + decoder.decode(chunk, { stream: true }));
      text = rest;
      yield* events;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
