import type { EveningLetter, LetterContent } from './letter-content';
import { aTicket } from './letters.testing';
import { previewOf } from './preview';
import { attachmentsOf } from './ticket-attachments';

const { ticketUrl, endsAt, kind: _, qrText: __, cancelUntil: ___, ...base } = aTicket();
const before = new Date('2026-11-26T21:00:00+01:00');

const LETTERS: EveningLetter[] = [
  { ...base, kind: 'seats_changed', ticketUrl, endsAt, before: { startsAt: before, partySize: 4 } },
  {
    ...base,
    kind: 'performance_moved',
    endsAt,
    sequence: 3,
    before: { startsAt: before, venueName: 'Teatro <Grande>' },
    remark: 'Il sipario\nsi è rotto.',
    link: { of: 'ticket', url: ticketUrl },
  },
  { ...base, kind: 'performance_cancelled', remark: 'Ci dispiace <molto>.' },
  { ...base, kind: 'reminder', ticketUrl, endsAt },
];
const [seats, moved, cancelled, reminder] = LETTERS as [EveningLetter, EveningLetter, EveningLetter, EveningLetter];
const english = (letter: EveningLetter): EveningLetter => ({ ...letter, locale: 'en' });

describe('a letter about an evening', () => {
  it.each([
    [seats, 'La tua prenotazione ora è di 2 posti.', 'Prima era: giovedì 26 novembre, 21:00, 4 posti.'],
    [english(seats), 'Your booking is now for 2 seats.', 'It was: Thursday 26 November, 21:00, 4 seats.'],
    [moved, 'La serata è spostata.', 'La tua prenotazione di 2 posti vale per la nuova serata.'],
    [english(moved), 'The performance has moved.', 'It was: Thursday 26 November, 21:00, Teatro <Grande>.'],
    [cancelled, 'La serata non si fa.', 'il biglietto K7QD-93MX non vale più.'],
    [english(cancelled), 'The performance is cancelled.', 'ticket K7QD-93MX is no longer valid.'],
    [reminder, 'Ti aspettiamo: 2 posti.', 'Restituisci i posti dal biglietto'],
    [english(reminder), 'We look forward to seeing you: 2 seats.', 'Give the seats back from your ticket'],
  ])('says it in its language, in both parts: %#', (letter, heading, sentence) => {
    const { html, text, subject } = previewOf(letter);
    expect(text).toContain(heading);
    expect(text).toContain(sentence);
    expect(html).toContain(heading);
    expect(subject).toMatch(/: Ballata per un faro spento$/);
    for (const part of [html, text]) expect(part).not.toMatch(/undefined|\bnull\b/);
    expect(html).not.toMatch(/<molto>|<Grande>/);
  });

  it('says what the company says, line by line', () => {
    expect(previewOf(moved).text).toContain('\nIl sipario\n\nsi è rotto.\n');
    expect(previewOf(cancelled).text).toContain('\nCi dispiace <molto>.\n');
  });

  it('leads a party that has not confirmed yet to the confirmation', () => {
    const link = { of: 'confirmation', url: 'https://azionelab.example/confirm#x' } as const;
    const { text } = previewOf({ ...moved, link } as EveningLetter);
    expect(text).toContain('Vai alla pagina di conferma:\nhttps://azionelab.example/confirm#x');
    expect(text).not.toContain('vale per la nuova serata');
    expect(attachmentsOf({ ...moved, link } as LetterContent, 'azionelab.example')).toEqual([]);
  });

  it('brings the new time for the calendar under the id of the old one', () => {
    const [file] = attachmentsOf(moved, 'azionelab.example');
    expect(file).toMatchObject({ filename: 'K7QD-93MX.ics' });
    for (const line of ['UID:K7QD-93MX@azionelab.example', 'SEQUENCE:3', 'DTSTART:20261127T194500Z']) {
      expect(String(file?.content)).toContain(line);
    }
    expect([seats, reminder].map((letter) => attachmentsOf(letter, 'a.example').length)).toEqual([1, 1]);
    expect(attachmentsOf(cancelled, 'a.example')).toEqual([]);
  });
});
