import { createHash } from 'node:crypto';
import { onDevice } from '@azionelab/web/testing';
import { markOf, readTold } from './marks';

const TOKEN = 'PNcI1zm6hqTS4bSjVZer3i3Ea_5JmS-GoogJHnVXVrE';
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

describe('what a ticket is told by', () => {
  onDevice();

  it.each([[TOKEN], [` ${TOKEN}\n`], [`https://teatro.example/t#${TOKEN}`], [`http://localhost:8080/en/t/#${TOKEN}`]])(
    'is the hash of the token in %s',
    async (text) => {
      expect(await readTold(text)).toEqual({ token_hash: sha256(TOKEN), code: null });
    },
  );

  it.each([['K7QD-93MX'], ['k7qd 93mx'], [' K7QD93MX'], ['K7Qd-93mx\n']])('is the code %s', async (text) => {
    expect(await readTold(text)).toEqual({ token_hash: null, code: 'K7QD93MX' });
  });

  it('is a code also with the letters that are read as digits', async () => {
    expect(await readTold('KIQO-93ML')).toEqual({ token_hash: null, code: 'K1Q093M1' });
  });

  it.each([
    [''],
    ['K7QD-93M'],
    ['K7QD-93MXZ'],
    ['K7QD-93MU'],
    ['https://teatro.example/menu'],
    [`https://teatro.example/ticket#${TOKEN}`],
    [`${TOKEN}x`],
  ])('is nothing in "%s"', async (text) => {
    expect(await readTold(text)).toBeNull();
  });

  it('never holds the token', async () => {
    expect(JSON.stringify(await readTold(TOKEN))).not.toContain(TOKEN);
  });
});

describe('the mark by which a pack knows a ticket', () => {
  onDevice();

  it('is the beginning of the hash of the token, whatever the salt', async () => {
    const told = { token_hash: sha256(TOKEN), code: null };
    expect(await markOf(told, 'one')).toBe(sha256(TOKEN).slice(0, 22));
    expect(await markOf(told, 'another')).toBe(sha256(TOKEN).slice(0, 22));
  });

  it('is the beginning of the hash of salt and code', async () => {
    const told = { token_hash: null, code: 'K7QD93MX' };
    expect(await markOf(told, 'one')).toBe(sha256('oneK7QD93MX').slice(0, 4));
    expect(await markOf(told, 'another')).toBe(sha256('anotherK7QD93MX').slice(0, 4));
  });
});
