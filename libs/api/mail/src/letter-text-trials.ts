import { AuditTrail, CurrentUser, Unavailable } from '@azionelab/api/kernel';
import type { LetterPreviewView } from '@azionelab/contracts';
import type { LetterPath, LetterTextRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { LetterTextSamples } from './letter-text-samples';
import { Postman } from './postman';
import { previewOf } from './preview';
import { subjectOf } from './words';

/** What a test begins with, so that nobody takes it for a ticket. */
const TEST = { it: 'Prova', en: 'Test' };

/** Shows a company its own words in a letter before anybody else reads them. */
@Injectable()
export class LetterTextTrials {
  constructor(
    private readonly samples: LetterTextSamples,
    private readonly postman: Postman,
    private readonly user: CurrentUser,
    private readonly trail: AuditTrail,
  ) {}

  preview(path: LetterPath, words: LetterTextRequest): LetterPreviewView {
    return previewOf(this.samples.of(path), words);
  }

  /** Sends the letter to who is signed in, and waits until the mail server has it. @throws Unavailable when that fails */
  async send(path: LetterPath, words: LetterTextRequest): Promise<void> {
    const letter = this.samples.of(path);
    const subject = `${TEST[path.locale]}: ${subjectOf(letter.kind, letter.locale, letter.show.title)}`;
    await this.trail.record('test_letter', { objectType: 'letter_text', after: { ...path } });
    const envelope = { id: `test-${randomUUID()}`, recipient: this.user.get().email, subject };
    await this.postman.send(envelope, letter, words).catch(() => {
      throw new Unavailable(10);
    });
  }
}
