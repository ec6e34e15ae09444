import type { LetterContent } from './letter-content';
import type { Message } from './message.entity';

/** Who knows what a message is about. This lib knows no reservations, so the one that does provides it. */
export abstract class Letters {
  /** Asked outside any transaction, once per attempt. @returns `undefined` when the message is not worth sending any more */
  abstract contentOf(message: Message): Promise<LetterContent | undefined>;
}
