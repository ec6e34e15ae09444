import type { RefusalBody } from '@azionelab/contracts';
import type { Failure } from '../house/ask';
import { wordsIn } from '../words';
import { isOver, tellProblem } from './problem';

const words = wordsIn('en');
const refused = (refusal: object, retryAfter: number | null = null): Failure => ({
  kind: 'refused',
  refusal: { detail: '…', ...refusal } as RefusalBody,
  retryAfter,
});

describe('tellProblem', () => {
  it('says how many seats were left', () => {
    const told = tellProblem(refused({ status: 'no_capacity', available_seats: 1 }), 3, words);
    expect(told.title).toBe('Someone sat down first');
    expect(told.text).toContain('Only 1 seat was left and you asked for 3.');
    expect(tellProblem(refused({ status: 'no_capacity', available_seats: 0 }), 3, words).text).toContain('none left');
  });

  it('says when to come back', () => {
    expect(tellProblem(refused({ status: 'unavailable' }, 7), 2, words).text).toContain('In 7 seconds');
  });

  it('has a sentence for whatever else goes wrong', () => {
    expect(tellProblem({ kind: 'unreachable' }, 2, words)).toEqual(words.unreachable);
    expect(tellProblem({ kind: 'fault' }, 2, words)).toEqual(words.fault);
    expect(tellProblem(refused({ status: 'csrf_failed' }), 2, words)).toEqual(words.fault);
    expect(tellProblem(refused({ status: 'booking_closed' }), 2, words).title).toContain('Booking closed');
  });

  it('knows when another evening helps', () => {
    expect(isOver(refused({ status: 'performance_started' }))).toBe(true);
    expect(isOver(refused({ status: 'rate_limited' }))).toBe(false);
    expect(isOver({ kind: 'unreachable' })).toBe(false);
  });
});
