import { Attempt } from './attempt';

describe('Attempt', () => {
  it('keeps its key while the request is the same, and takes another for another', () => {
    const attempt = new Attempt();
    const first = attempt.keyFor([7, { name: 'Maria' }]);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(attempt.keyFor([7, { name: 'Maria' }])).toBe(first);
    expect(attempt.keyFor([8, { name: 'Maria' }])).not.toBe(first);
    expect(attempt.keyFor([7, { name: 'Maria' }])).not.toBe(first);
  });
});
