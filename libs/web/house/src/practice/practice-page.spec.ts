import { webcrypto } from 'node:crypto';
import { PRACTICE_TICKETS } from './practice-evening';
import { practiceRoutes } from '../house.routes';
import { openScreen, wordsOf, type OpenScreen } from '../open-screen.testing';

// jsdom has no camera and digests nothing: the page is what it is for a person who taps, types or scans by hand.
describe('practice', () => {
  let screen: OpenScreen;
  const title = () => screen.text('az-door-result h1');
  const tap = async (words: string) => {
    await screen.press(words);
    await screen.settle(20);
  };

  beforeAll(() => {
    Object.defineProperty(crypto, 'subtle', { value: webcrypto.subtle, configurable: true });
  });
  beforeEach(async () => {
    screen = await openScreen([{ path: 'practice', children: practiceRoutes }], '/door/practice');
    await screen.settle(20);
  });
  afterEach(() => screen.api.verify());

  it.each([
    ['Valido, per 3 persone', 'Valido'],
    ['Già usato', 'Già entrato'],
    ['Di un’altra sera', 'Sera sbagliata'],
    ['Disdetto', 'Disdetta'],
    ['Sconosciuto', 'Codice sconosciuto'],
  ])('answers “%s” as a real door does, asking nobody', async (ticket, answer) => {
    await tap(ticket);
    expect(title()).toBe(answer);
    expect(screen.text('.banner')).toBe('Prova. Niente di quello che fai qui conta.');
  });

  it('lets a part of a party in, then the rest, then nobody; and begins again', async () => {
    await tap('Valido, per 3 persone');
    await screen.press('Un posto in meno');
    await tap('Fai entrare 2');
    expect(screen.text('.inside')).toBe('Entrati per prova: 2');
    await tap('Valido, per 3 persone');
    await tap('Fai entrare 1');
    await tap('Valido, per 3 persone');
    expect(title()).toBe('Già entrato');
    await tap('Prossimo biglietto');
    await tap('Ricomincia');
    expect(screen.text('.inside')).toBe('Entrati per prova: 0');
    await tap('Valido, per 3 persone');
    expect(title()).toBe('Valido');
  });

  it('knows a ticket by its code, and by what a hand scanner types', async () => {
    const [valid, used] = PRACTICE_TICKETS;
    await screen.type('#practice-code', valid?.code ?? '');
    await screen.settle(350);
    expect(title()).toBe('Valido');
    await tap('Non ora');
    const keys = [...`http://localhost/t#${used?.token}`, 'Enter'];
    for (const key of keys) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await screen.settle(20);
    expect(title()).toBe('Già entrato');
  });

  it('has five tickets to show, none of which a real door could know', async () => {
    await screen.press('Biglietti da mostrare o stampare');
    await screen.settle(20);
    const tickets = [...screen.host().querySelectorAll('li')];
    expect(tickets.map((ticket) => wordsOf(ticket.querySelector('h2')))).toHaveLength(5);
    const drawings = tickets.map((ticket) => ticket.querySelector('path')?.getAttribute('d'));
    expect(new Set(drawings).size).toBe(5);
    expect(PRACTICE_TICKETS.every(({ token }) => token.length === 43 && token.startsWith('prova_'))).toBe(true);
  });
});
