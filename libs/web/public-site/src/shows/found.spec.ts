import { aShow } from '@azionelab/web/testing';
import { found } from './found';

describe('found', () => {
  const show = aShow({ title: 'Perché no', credit: 'di Tullio Bresci', summary: 'Una commedia.' });

  it.each(['', 'perche', 'BRESCI perché', ' commedia '])('answers to “%s”', (sought) => {
    expect(found(show, sought)).toBe(true);
  });

  it('does not answer to a word that stands nowhere', () => {
    expect(found(show, 'perché tragedia')).toBe(false);
  });
});
