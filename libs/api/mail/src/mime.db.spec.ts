import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openHouse, openTestMailbox, type House, type TestMailbox } from '@azionelab/api/testing';
import type { Company } from '@azionelab/api/kernel';
import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import type { Email } from 'postal-mime';
import type { LetterContent } from './letter-content';
import { aConfirmationRequest, aTicket } from './letters.testing';
import { mailEntities } from './message.entity';
import { openPostOffice } from './post-office.testing';

async function readQrCode(png: ArrayBuffer): Promise<string | undefined> {
  const wasm = createRequire(__filename).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(await readFile(wasm)).buffer } });
  // Found in browsers only; the detector puts the place of the code into it.
  Object.assign(globalThis, { DOMRectReadOnly: class {} });
  const [code] = await new BarcodeDetector({ formats: ['qr_code'] }).detect(new Blob([png]));
  return code?.rawValue;
}

describe('a mail as it arrives', () => {
  let house: House;
  let company: Company;
  let mailbox: TestMailbox;
  beforeAll(async () => {
    house = await openHouse(mailEntities);
    company = await house.fixtures.company();
    mailbox = await openTestMailbox();
  });
  afterAll(async () => {
    await mailbox.stop();
    await house.close();
  });

  async function receive(letter: LetterContent, subject = 'Il tuo biglietto: Amleto'): Promise<Email> {
    const office = await openPostOffice(house, {
      smtpUrl: mailbox.smtpUrl,
      companies: [company],
      contentOf: () => letter,
    });
    await house.in(company, async () => {
      const { id } = await house.work.run(() =>
        office.messages.owe({
          kind: letter.kind,
          reservationId: null,
          locale: letter.locale,
          recipient: 'maria@example.org',
          subject,
        }),
      );
      await office.delivery.deliver(id);
    });
    await office.close();
    const mail = (await mailbox.mails()).at(-1);
    if (!mail) throw new Error('Nothing arrived.');
    return mail;
  }

  it('has a text and an HTML part, its sender, and someone to answer', async () => {
    const mail = await receive(aConfirmationRequest());
    expect(mail.text).toContain('Maria, confermi 2 posti?');
    expect(mail.html).toContain('<h1');
    expect(mail.from).toEqual({ name: 'AzioneLab', address: 'botteghino@azionelab.example' });
    expect(mail.replyTo).toEqual([{ name: 'AzioneLab APS', address: 'botteghino@azionelab.example' }]);
    expect(mail.attachments).toEqual([]);
    expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
  });

  it('brings a QR code inside the ticket that holds the check-in address', async () => {
    const letter = aTicket();
    const mail = await receive(letter);
    const qr = mail.attachments.find(({ mimeType }) => mimeType === 'image/png');
    expect(qr).toMatchObject({ disposition: 'inline', contentId: '<qr-code@ticket>', related: true });
    expect(await readQrCode(qr?.content as ArrayBuffer)).toBe(letter.qrText);
    expect(mail.text).toContain(letter.ticketUrl);
    expect(mail.html).toContain(letter.ticketUrl);
  });

  it('brings the evening for the calendar, in UTC, without any link', async () => {
    const letter = aTicket();
    letter.show = { ...letter.show, title: 'Ballata, per un faro; spento' };
    const mail = await receive(letter);
    const file = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
    expect(file).toMatchObject({ filename: 'K7QD-93MX.ics', disposition: 'attachment' });
    const lines = new TextDecoder()
      .decode(file?.content as ArrayBuffer)
      .replaceAll(/\r?\n[ \t]/g, '')
      .split(/\r?\n/);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'UID:K7QD-93MX@azionelab.example',
        'DTSTART:20261127T194500Z',
        'DTEND:20261127T212000Z',
        'SUMMARY:Ballata\\, per un faro\\; spento',
        'LOCATION:Sala Officina\\, Via dei Calafati 12\\, Livorno',
        'DESCRIPTION:AzioneLab APS\\n2 posti\\nCodice K7QD-93MX',
      ]),
    );
    expect(lines.join()).not.toContain('#');
  });

  it('keeps header lines apart, whatever stands in a title or a name', async () => {
    const letter = aConfirmationRequest();
    letter.company = { ...letter.company, name: 'A\r\nBcc: all@example.org' };
    const mail = await receive(letter, 'Amleto\r\nBcc: all@example.org\r\n\r\nè <b>qui</b>');
    expect(mail.subject).toBe('Amleto Bcc: all@example.org è <b>qui</b>');
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail.to).toEqual([{ name: '', address: 'maria@example.org' }]);
  });
});
