import { TestBed } from '@angular/core/testing';
import { REFUSALS, type RefusalBody, type RefusalFacts, type RefusalState } from '@azionelab/contracts';
import { NOW, type Failure } from '@azionelab/web/kernel';
import type { DoorState } from '../evening/door-store';
import { DoorAnswers } from './door-answers';

const BALLATA = 'Ballata per un faro spento';
const BY_CODE = { token: 'K7QD-93MX', source: 'manual', code: 'K7QD-93MX' } as const;
const BY_QR = { token: 't'.repeat(43), source: 'qr_scan', code: null } as const;
const FACTS: Partial<RefusalFacts> = {
  already_checked_in: { checked_in_at: '2026-11-27T20:31:00+01:00', checked_in_by_name: 'Giulia' },
  already_confirmed: { confirmed_at: '2026-11-24T18:02:00+01:00' },
  no_capacity: { available_seats: 1 },
  outside_check_in_window: { opens_at: '2026-11-27T17:45:00+01:00', closes_at: '2026-11-28T02:45:00+01:00' },
  wrong_performance: { performance_id: 8, show_title: BALLATA, starts_at: '2026-11-28T20:45:00+01:00' },
};

describe('DoorAnswers', () => {
  let now: string;

  beforeEach(() => {
    now = '2026-11-27T20:34:00+01:00';
    TestBed.configureTestingModule({ providers: [{ provide: NOW, useValue: () => new Date(now) }] });
  });

  const answerTo = (state: DoorState) => {
    const answer = TestBed.inject(DoorAnswers).of(state, BALLATA);
    if (!answer) throw new Error('The door says nothing.');
    return answer;
  };
  const valid = (party_size: number, admitted: number, asOf: string | null = null): DoorState & { step: 'valid' } => ({
    step: 'valid',
    ticket: BY_CODE,
    party: { party_size, admitted },
    asOf,
  });
  const failed = (failure: Failure, arrival = false): DoorState => ({
    step: 'refused',
    ticket: BY_QR,
    failure,
    arrival: arrival ? { performance: 7, ticket: BY_QR, seats: 2, nonce: 'a-nonce' } : null,
  });
  const refused = (status: RefusalState, facts: object = {}, retryAfter: number | null = null) => {
    const own = (FACTS as Partial<Record<RefusalState, object>>)[status];
    const refusal = { status, detail: REFUSALS[status].detail, ...own, ...facts } as RefusalBody;
    return answerTo(failed({ kind: 'refused', refusal, retryAfter }));
  };

  it('lets a party in, or what is missing of it', () => {
    const whole = answerTo(valid(2, 0));
    expect(whole).toMatchObject({ tone: 'valid', people: 2, action: 'Fai entrare 2', next: 'admit' });
    expect(whole.code).toContain('K7QD-93MX');
    const rest = answerTo({ ...valid(4, 3), ticket: BY_QR });
    expect(rest).toMatchObject({ people: 1, peopleWord: 'persona', why: 'Già dentro 3 di 4. Entra chi manca.' });
    expect(rest.code).toBeUndefined();
  });

  it.each<[RefusalState, string, string, string]>([
    ['already_checked_in', 'warn', 'history', 'Già entrato'],
    ['reservation_not_confirmed', 'wait', 'mark_email_unread', 'Non confermata'],
    ['reservation_cancelled', 'stop', 'block', 'Disdetta'],
    ['wrong_performance', 'stop', 'event_busy', 'Sera sbagliata'],
    ['outside_check_in_window', 'stop', 'schedule', 'Porta chiusa'],
    ['token_expired', 'stop', 'hourglass_bottom', 'Scaduto'],
    ['unknown_token', 'stop', 'help', 'Codice sconosciuto'],
    ['invalid_token', 'stop', 'error', 'Non è un biglietto'],
    ['permission_denied', 'stop', 'lock', 'Non permesso'],
    ['rate_limited', 'warn', 'schedule', 'Piano'],
    ['not_authenticated', 'wait', 'lock', 'Sessione finita'],
  ])('answers %s in %s, with %s: %s', (status, tone, icon, title) => {
    now = '2026-11-28T03:00:00+01:00';
    expect(refused(status)).toMatchObject({ tone, icon, title });
  });

  it('has words for every refusal there is', () => {
    for (const status of Object.keys(REFUSALS) as RefusalState[]) {
      const { title, why, action } = refused(status);
      expect([status, title, why, action].every(Boolean)).toBe(true);
    }
  });

  it('says when and by whom a ticket was used', () => {
    const { why, facts } = refused('already_checked_in');
    expect(why).toBe('Il codice è stato usato 3 minuti fa. Non farlo rientrare.');
    expect(facts?.map(({ value }) => value)).toEqual(['20:31', 'Giulia']);
  });

  it('says which evening a ticket is for', () => {
    expect(refused('wrong_performance').why).toBe('Il biglietto è per sab 28 nov, 20:45.');
    const other = refused('wrong_performance', { show_title: 'Nove minuti di ritardo' });
    expect([other.title, other.why]).toEqual([
      'Altro spettacolo',
      'Il biglietto è per «Nove minuti di ritardo», sab 28 nov, 20:45.',
    ]);
  });

  it('tells too early from too late, and how long to wait', () => {
    now = '2026-11-27T17:00:00+01:00';
    expect(refused('outside_check_in_window')).toMatchObject({ tone: 'wait', why: 'L’ingresso apre: 17:45.' });
    expect(refused('rate_limited', {}, 20).why).toContain('Riprova fra 20 secondi');
  });

  it('does not claim that nothing was recorded when it cannot know', () => {
    expect(answerTo(failed({ kind: 'offline' })).why).toBe('Non è stato registrato nulla. Riprova.');
    const lost = answerTo(failed({ kind: 'offline' }, true));
    expect(lost.why).toContain('non conta due volte');
    expect(lost.why).not.toContain('registrato nulla');
    expect(lost).toMatchObject({ tone: 'warn', icon: 'wifi_off', next: 'retry' });
  });

  describe('from the pack', () => {
    const asOf = '2026-11-27T20:31:30+01:00';
    const decided = (
      verdict: Extract<DoorState, { step: 'decided' }>['verdict'],
      ticket: typeof BY_CODE | typeof BY_QR = BY_QR,
    ) => answerTo({ step: 'decided', ticket, verdict, asOf });

    it('says that nobody was asked, and how old the list is', () => {
      expect(answerTo(valid(2, 0, asOf))).toMatchObject({
        title: 'Valido',
        note: 'Deciso senza rete, con la lista delle 20:31 (2 minuti fa).',
      });
      now = '2026-11-27T20:32:20+01:00';
      expect(answerTo(valid(2, 0, asOf)).note).toBe('Deciso senza rete, con la lista di adesso.');
      expect(answerTo(valid(2, 0)).note).toBeUndefined();
    });

    it('says who is inside at the theatre’s hour, and not who let them in', () => {
      const answer = decided({ status: 'already_checked_in', checked_in_at: '2026-11-27T19:30:00.000Z' }, BY_CODE);
      expect(answer).toMatchObject({ tone: 'warn', title: 'Già entrato' });
      expect(answer.facts?.map(({ value }) => value)).toEqual(['20:30', 'K7QD-93MX']);
    });

    it('does not call a ticket wrong that may be newer than the list', () => {
      const { title, why, tone } = decided({ status: 'unknown_token' });
      expect([tone, title]).toEqual(['stop', 'Non in lista']);
      expect(why).toContain('Non è nella lista di stasera delle 20:31.');
    });

    it.each([
      ['reservation_cancelled', 'Disdetta'],
      ['reservation_not_confirmed', 'Non confermata'],
      ['token_expired', 'Scaduto'],
      ['invalid_token', 'Non è un biglietto'],
    ] as const)('answers %s as the API’s answer: %s', (status, title) => {
      expect(decided({ status })).toMatchObject({ title, note: expect.stringContaining('Deciso senza rete') });
    });

    it('tells too early', () => {
      now = '2026-11-27T17:00:00+01:00';
      const { opens_at, closes_at } = FACTS.outside_check_in_window ?? { opens_at: '', closes_at: '' };
      expect(decided({ status: 'outside_check_in_window', opens_at, closes_at }).title).toBe('Troppo presto');
    });
  });

  it('says of who was let in at once how many of them are inside now', () => {
    const inside = (party_size: number, admitted: number) =>
      answerTo({
        step: 'admitted',
        ticket: BY_CODE,
        party: { party_size, admitted },
        seats: party_size - admitted,
        asOf: null,
      });
    expect(inside(2, 0)).toMatchObject({ tone: 'valid', title: 'Dentro', people: 2, next: 'scan_next' });
    expect(inside(4, 1)).toMatchObject({ people: 3, why: 'Ora dentro 4 di 4.' });
  });
});
