import { context, type Company, type User } from '@azionelab/api/kernel';
import { openHouse, openTestMailbox, type House, type TestMailbox } from '@azionelab/api/testing';
import type { Email } from 'postal-mime';
import { LetterPathPipe } from './letter-path.pipe';
import { LetterTexts, type OwnWords } from './letter-texts';
import { aTicket } from './letters.testing';
import { mailEntities } from './message.entity';
import { openPostOffice, type PostOffice } from './post-office.testing';

const WORDS = { greeting: 'Buonasera,', closing: 'La compagnia' };

describe("a company's own words in its letters", () => {
  let house: House;
  let company: Company;
  let texts: LetterTexts;
  beforeAll(async () => {
    house = await openHouse(mailEntities);
    texts = new LetterTexts(house.work);
  });
  beforeEach(async () => {
    company = await house.fixtures.company();
  });
  afterAll(() => house.close());

  const list = (of = company) => house.in(of, async () => (await texts.list()).results);
  const put = (kind: 'ticket' | 'reminder', words: OwnWords) =>
    house.in(company, () => texts.put({ kind, locale: 'it' }, words));

  it('are empty for every letter, until somebody writes some', async () => {
    const before = await list();
    expect(before).toHaveLength(8);
    expect(before[0]).toEqual({ kind: 'confirmation_request', locale: 'it', greeting: '', closing: '' });
    expect(await put('ticket', WORDS)).toEqual({ kind: 'ticket', locale: 'it', ...WORDS });
    expect((await list()).filter(({ closing }) => closing)).toEqual([{ kind: 'ticket', locale: 'it', ...WORDS }]);
    await put('ticket', { greeting: '', closing: '' });
    expect(await list()).toEqual(before);
    expect(await list(await house.fixtures.company())).toEqual(before);
  });

  it('are found for the letters that may have some', async () => {
    await put('ticket', WORDS);
    const of = (kind: string, locale: 'it' | 'en' = 'it') => house.in(company, () => texts.of({ kind, locale }));
    expect(await of('ticket')).toMatchObject(WORDS);
    expect(await of('ticket', 'en')).toBeUndefined();
    expect(await of('invitation')).toBeUndefined();
  });

  it('are in the log, with what they were', async () => {
    await put('ticket', WORDS);
    await put('ticket', { ...WORDS, closing: 'A presto' });
    const [entry] = await house.database.admin(
      `SELECT action, before, after FROM audit_log WHERE object_type = 'letter_text' AND company_id = $1 ORDER BY id DESC`,
      [company.id],
    );
    expect(entry).toEqual({ action: 'change', before: { closing: 'La compagnia' }, after: { closing: 'A presto' } });
  });

  it.each([
    ['ticket', 'de'],
    ['invitation', 'it'],
    ['toString', 'it'],
  ])('are not there for %s in %s', (kind, locale) => {
    expect(() => new LetterPathPipe().transform({ kind, locale })).toThrow('not_found');
  });

  describe('are tried', () => {
    let mailbox: TestMailbox;
    let office: PostOffice;
    beforeEach(async () => {
      mailbox = await openTestMailbox();
      office = await openPostOffice(house, { smtpUrl: mailbox.smtpUrl, companies: [company] });
    });
    afterEach(async () => {
      await office.close();
      await mailbox.stop();
    });

    const asAnna = <T>(task: () => T | Promise<T>) =>
      house.in(company, async () => {
        const id = await house.fixtures.member(company, 'admin');
        const user = { id, name: 'Anna Neri', email: 'anna@faro.test' } as User;
        return context.run({ ...context.getStore(), user }, async () => task());
      });

    it.each(['confirmation_request', 'ticket', 'cancellation', 'reminder'] as const)('on a page: %s', async (kind) => {
      const view = await asAnna(() => office.trials.preview({ kind, locale: 'it' }, WORDS));
      expect(view).toMatchObject({ kind, locale: 'it', subject: expect.stringContaining('Titolo dello spettacolo') });
      for (const part of [view.html, view.text]) {
        expect(part).toContain('Buonasera,');
        expect(part).toContain('La compagnia');
        expect(part).not.toMatch(/cid:|#[\w-]{20}|undefined/);
      }
      expect(view.html.includes('data:image/png;base64,')).toBe(kind === 'ticket');
    });

    it('by a letter to who is signed in, which the log tells', async () => {
      await asAnna(() => office.trials.send({ kind: 'ticket', locale: 'en' }, WORDS));
      const [mail] = await mailbox.mails();
      const { subject, to, text } = mail as Email;
      expect({ subject, to: to?.[0]?.address }).toEqual({
        subject: 'Test: Your ticket: Title of the show',
        to: 'anna@faro.test',
      });
      expect(text).toContain('Buonasera,');
      const sql = `SELECT after FROM audit_log WHERE company_id = $1 AND action = 'test_letter'`;
      expect(await house.database.admin(sql, [company.id])).toEqual([{ after: { kind: 'ticket', locale: 'en' } }]);
    });

    it('and it is said when the letter could not be sent', async () => {
      await mailbox.goAway();
      const send = asAnna(() => office.trials.send({ kind: 'ticket', locale: 'en' }, WORDS));
      await expect(send).rejects.toMatchObject({ state: 'unavailable' });
    });

    it('and are in the letters that go out', async () => {
      await put('ticket', WORDS);
      const out = await openPostOffice(house, {
        smtpUrl: mailbox.smtpUrl,
        companies: [company],
        contentOf: () => aTicket(),
      });
      const letter = { kind: 'ticket', locale: 'it', recipient: 'a@posta.test', subject: 'Il tuo biglietto' } as const;
      const { id } = await house.in(company, () => house.work.run(() => out.messages.owe(letter)));
      await house.in(company, () => out.delivery.deliver(id));
      await out.close();
      const [mail] = await mailbox.mails();
      for (const part of [mail?.html, mail?.text]) expect(part).toMatch(/Buonasera,[^]*La compagnia/);
    });
  });
});
