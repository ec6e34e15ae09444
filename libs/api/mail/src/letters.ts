import type { MessageKind } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import type { LetterContent } from './letter-content';
import type { Message } from './message.entity';

/** Knows what messages of some kinds are about. */
export interface LetterWriter {
  /** Asked outside any transaction, once per attempt. @returns `undefined` when the message is not worth sending any more */
  contentOf(message: Message): Promise<LetterContent | undefined>;
}

/** Who writes which letters. This lib knows neither reservations nor accounts: those that do say so when they start. */
@Injectable()
export class Letters {
  private readonly writers = new Map<MessageKind, LetterWriter>();

  /** From now on `writer` is asked for the content of messages of these kinds. @throws Error when another one is already */
  writtenBy(writer: LetterWriter, kinds: readonly MessageKind[]): void {
    for (const kind of kinds) {
      if (this.writers.has(kind)) throw new Error(`Two writers want to write letters of the kind ${kind}.`);
      this.writers.set(kind, writer);
    }
  }

  /** @returns `undefined` when the message is not worth sending any more @throws Error when nobody writes its kind */
  contentOf(message: Message): Promise<LetterContent | undefined> {
    const writer = this.writers.get(message.kind);
    if (!writer) throw new Error(`Nobody writes letters of the kind ${message.kind}.`);
    return writer.contentOf(message);
  }
}
