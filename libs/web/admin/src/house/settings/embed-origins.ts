import type { ValidatorFn } from '@angular/forms';
import { EMBED_ORIGINS_MAX, isWebOrigin, tidyWebOrigin } from '@azionelab/contracts';

/** The sites that were typed, one on each line; spaces and commas do as well. */
export function originsIn(typed: string): string[] {
  return [
    ...new Set(
      typed
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(tidyWebOrigin),
    ),
  ];
}

/** True of a list of sites, each without a page. */
export const areOrigins: ValidatorFn = ({ value }) => {
  const origins = originsIn(String(value));
  const wrong = origins.find((origin) => !isWebOrigin(origin));
  if (wrong !== undefined) return { origin: wrong };
  return origins.length > EMBED_ORIGINS_MAX ? { origins: true } : null;
};

/** How to mend the list. */
export function originsError({ origin, origins }: Record<string, unknown>): string | null {
  if (typeof origin === 'string') {
    return $localize`:@@admin.house.embed.wrong:«${origin}:site:» non va: scrivi solo l’indirizzo del sito, come https://www.esempio.it.`;
  }
  return origins ? $localize`:@@admin.house.embed.too-many:Al massimo ${EMBED_ORIGINS_MAX}:count: siti.` : null;
}
