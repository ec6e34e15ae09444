import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GEL_COLOURS } from '@azionelab/contracts';
import { contrast } from './contrast';
import { gelRoles } from './gel-roles';
import { HOUSE_ROLES, SYSTEM_ROLES, type LightAndDark } from './roles';
import { tokensScss } from './tokens-scss';

const ROLES: Record<string, LightAndDark> = { ...SYSTEM_ROLES, ...HOUSE_ROLES };
const TEXT = 4.5;
const MAIN_TEXT = 7;
const GRAPHIC = 3;

const containers = ['lowest', 'low', '', 'high', 'highest'].map((step) =>
  ['surface-container', step].filter(Boolean).join('-'),
);
const kinds = ['primary', 'secondary', 'tertiary', 'error', 'success', 'warning', 'info'];
const doors = ['door-valid', 'door-warn', 'door-stop', 'door-wait'];
const withText = ['background', 'surface', ...kinds, ...kinds.map((kind) => `${kind}-container`), ...doors].filter(
  (role) => role in ROLES,
);

const PAIRS: [front: string, back: string, target: number][] = [
  ...withText.map((role): [string, string, number] => [`on-${role}`, role, TEXT]),
  ['inverse-on-surface', 'inverse-surface', TEXT],
  ['inverse-primary', 'inverse-surface', TEXT],
  ...containers.flatMap((back): [string, string, number][] => [
    ['on-surface', back, MAIN_TEXT],
    ['on-surface-variant', back, TEXT],
  ]),
  ...['on-surface-variant', 'primary', 'error', 'success', 'warning', 'info'].map((front): [string, string, number] => [
    front,
    'surface',
    TEXT,
  ]),
  ['primary', 'surface-container-highest', TEXT],
  ['error', 'surface-container-lowest', TEXT],
  ['success', 'surface-container', TEXT],
  ['warning', 'surface-container', TEXT],
  ...['outline', 'spot'].flatMap((front): [string, string, number][] => [
    [front, 'surface', GRAPHIC],
    [front, 'surface-container-lowest', GRAPHIC],
  ]),
  ['focus', 'surface', GRAPHIC],
  ['focus', 'surface-container-highest', GRAPHIC],
  ...[1, 2, 3, 4].map((chart): [string, string, number] => [`chart-${chart}`, 'surface', GRAPHIC]),
];

describe('colour roles', () => {
  it.each(PAIRS)('%s on %s reaches %s, light and dark', (front, back, target) => {
    for (const theme of [0, 1] as const) {
      expect(contrast(ROLES[front]?.[theme] ?? '', ROLES[back]?.[theme] ?? '')).toBeGreaterThanOrEqual(target);
    }
  });

  it('would notice a pair that is too weak', () => {
    expect(contrast('#888888', '#999999')).toBeLessThan(GRAPHIC);
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
  });

  it.each(Object.entries(GEL_COLOURS))('text, quiet text, action and focus can be read on the gel %s', (_, gel) => {
    const roles = gelRoles(gel);
    const ratio = (front: string, back = 'ground') => contrast(roles[front] ?? '', roles[back] ?? '');
    expect(ratio('text')).toBeGreaterThanOrEqual(TEXT);
    expect(ratio('quiet')).toBeGreaterThanOrEqual(TEXT);
    expect(ratio('on-action', 'action')).toBeGreaterThanOrEqual(TEXT);
    expect(ratio('action')).toBeGreaterThanOrEqual(GRAPHIC);
    expect(ratio('edge')).toBeGreaterThanOrEqual(GRAPHIC);
    expect(ratio('focus')).toBeGreaterThanOrEqual(GRAPHIC);
  });

  it('stand in the stylesheet as they stand here', () => {
    const gels = Object.fromEntries(Object.entries(GEL_COLOURS).map(([name, gel]) => [name, gelRoles(gel)]));
    const written = readFileSync(join(import.meta.dirname, '../styles/_tokens.scss'), 'utf8');
    expect(written).toBe(tokensScss({ system: SYSTEM_ROLES, house: HOUSE_ROLES, gels }));
  });
});
