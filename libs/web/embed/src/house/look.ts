import type { CompanyView } from '@azionelab/contracts';

const COLOUR = /^#[0-9a-f]{6}$/;

/** What an action is painted with in the dark, where the house's colours hold: one colour cannot suit two grounds. */
const DARK = { primary: '#ffbe7a', on_primary: '#3a1c00' } as const;

/** The company's colours as a stylesheet for the elements; empty when it keeps the house's. */
export function lookRules({ colours }: Pick<CompanyView, 'colours'>): string {
  const rules = Object.entries(DARK).flatMap(([role, dark]) => {
    const light = colours[role];
    return light && COLOUR.test(light) ? [`--house-${role.replace('_', '-')}:light-dark(${light},${dark})`] : [];
  });
  return rules.length ? `:host{${rules.join(';')}}` : '';
}
