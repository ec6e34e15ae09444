import { CSP_NONCE, DOCUMENT, effect, inject } from '@angular/core';
import { Company } from './company';

const ID = 'company-look';
const COLOUR = /^#[0-9a-f]{6}$/;

/** What an action is painted with in the dark, where the house's colours hold: one colour cannot suit two grounds. */
export const DARK = { primary: '#ffbe7a', 'on-primary': '#3a1c00' } as const;

/** Paints the site's actions in the colours of the company; on the server too, so that nothing changes its colour. */
export function wearCompanyLook(): void {
  const [document, company] = [inject(DOCUMENT), inject(Company)];
  const nonce = inject(CSP_NONCE, { optional: true });
  effect(() => {
    const rules = lookRules(company.facts()?.colours ?? {});
    const worn = document.getElementById(ID);
    if (!rules) return worn?.remove();
    const style = worn ?? document.createElement('style');
    style.id = ID;
    if (nonce) style.setAttribute('nonce', nonce);
    if (style.textContent !== rules) style.textContent = rules;
    if (!worn) document.head.append(style);
  });
}

/** The company's roles as a stylesheet; empty when it keeps the house's. */
function lookRules(colours: Record<string, string>): string {
  const roles = Object.entries(DARK).flatMap(([role, dark]) => {
    const light = colours[role.replace('-', '_')];
    return light && COLOUR.test(light) ? [`--mat-sys-${role}:light-dark(${light},${dark})`] : [];
  });
  return roles.length ? `:root{${roles.join(';')}}` : '';
}
