import { aLetterPreview, aLetterText } from '@azionelab/web/testing';
import { openHouse, type OpenHouse } from '../open-house.testing';

const LETTERS = '/api/admin/letters/';
const TICKET = `${LETTERS}ticket/it/`;

describe('the company’s own words in letters', () => {
  let page: OpenHouse;
  const open = async (path = '') => {
    page = await openHouse(`/admin/settings/letters${path}`);
    const results = [aLetterText({ greeting: 'Ciao!' }), aLetterText({ locale: 'en', closing: 'See you.' })];
    await page.answer(LETTERS, { count: 2, results });
  };

  afterEach(() => page.done());

  it('are shown in the letter as it will be, while they are typed', async () => {
    await open();
    expect(page.control('Prima delle nostre parole').value).toBe('Ciao!');
    const first = await page.answer(`${TICKET}preview/`, aLetterPreview());
    expect(first.request.body).toEqual({ greeting: 'Ciao!', closing: '' });
    const frame = page.host().querySelector('iframe');
    expect(frame?.getAttribute('sandbox')).toBe('');
    expect(frame?.srcdoc).toContain('Ci vediamo sabato.');
    expect(frame?.srcdoc).not.toContain(' style=');
    await page.type('Dopo le nostre parole', 'A pr');
    await page.type('Dopo le nostre parole', 'A presto');
    page.api.expectNone(`${TICKET}preview/`);
    await page.settle(450);
    const next = await page.answer(`${TICKET}preview/`, aLetterPreview({ subject: 'Nuovo' }));
    expect(next.request.body).toEqual({ greeting: 'Ciao!', closing: 'A presto' });
    expect(page.text('.subject')).toBe('Oggetto: Nuovo');
  });

  it('are saved for one letter and one language', async () => {
    await open('/ticket/en');
    await page.answer(`${LETTERS}ticket/en/preview/`, aLetterPreview());
    await page.type('Dopo le nostre parole', 'See you soon.');
    await page.press('Salva');
    const saved = aLetterText({ locale: 'en', closing: 'See you soon.' });
    const call = await page.answer(`PUT ${LETTERS}ticket/en/`, saved);
    expect(call.request.body).toEqual({ greeting: '', closing: 'See you soon.' });
    expect(page.over()).toContain('vale dalla prossima lettera');
    await page.settle(450);
    page.api.match(`${LETTERS}ticket/en/preview/`).forEach((asked) => asked.flush(aLetterPreview()));
    await page.press('Promemoria');
    await page.settle(450);
    expect(page.location.path()).toBe('/admin/settings/letters/reminder/en');
    expect(page.control('Dopo le nostre parole').value).toBe('');
    page.api.match(`${LETTERS}reminder/en/preview/`);
  });

  it('are tried out on oneself, saved or not', async () => {
    await open();
    await page.answer(`${TICKET}preview/`, aLetterPreview());
    await page.type('Prima delle nostre parole', 'Prova');
    await page.press('Manda una prova a te');
    const call = await page.answer(`${TICKET}test/`, {}, { status: 202, statusText: 'Accepted' });
    expect(call.request.body).toEqual({ greeting: 'Prova', closing: '' });
    expect(page.over()).toContain('Prova mandata a admin@demo.azionelab.test.');
    await page.settle(450);
    page.api.match(`${TICKET}preview/`);
  });

  it('are not too long', async () => {
    await open();
    await page.answer(`${TICKET}preview/`, aLetterPreview());
    await page.type('Prima delle nostre parole', 'a'.repeat(1001));
    await page.settle(450);
    page.api.expectNone(`${TICKET}preview/`);
    await page.press('Salva');
    expect(page.text('#greeting-error')).toContain('Al massimo 1000 caratteri.');
  });
});
