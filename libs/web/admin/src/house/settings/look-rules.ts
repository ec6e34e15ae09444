import { type AbstractControl, FormGroup, type ValidatorFn } from '@angular/forms';
import { CONTRAST_MIN, contrastsOf, type LookColours } from '@azionelab/contracts';

/** What was typed, as the API takes it: a colour that is no colour yet counts as the house's. */
export function coloursOf({ primary, on_primary }: { primary?: string; on_primary?: string }): LookColours {
  return { ...named('primary', primary), ...named('on_primary', on_primary) };
}

/** A colour, or none. */
export const isColour: ValidatorFn = ({ value }) =>
  !value || /^#[0-9a-f]{6}$/i.test(String(value)) ? null : { colour: true };

/** Whether everybody can read what this colour is part of. */
export function isReadable(which: 'primary' | 'on_primary'): ValidatorFn {
  return ({ parent }: AbstractControl) => {
    if (!(parent instanceof FormGroup)) return null;
    const contrast = contrastsOf(coloursOf(parent.getRawValue() as LookColours))[which];
    return contrast >= CONTRAST_MIN ? null : { contrast: true };
  };
}

export function colourError(errors: Record<string, unknown>): string | null {
  if (errors['colour']) return $localize`:@@admin.house.look.no-colour:Scrivi un colore come #b5102a.`;
  return errors['contrast']
    ? $localize`:@@admin.house.look.no-contrast:Così non si legge: il contrasto è sotto 4,5:1. Guarda l’anteprima.`
    : null;
}

function named(role: keyof LookColours, colour: string | undefined): LookColours {
  return colour && /^#[0-9a-f]{6}$/i.test(colour) ? { [role]: colour.toLowerCase() } : {};
}
