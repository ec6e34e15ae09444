import type { AcceptedView, Locale } from '@azionelab/contracts';

const MESSAGES = {
  letter: {
    it: 'La lettera è di nuovo in viaggio: apri la posta.',
    en: 'The letter is on its way again: open your e-mail.',
  },
  find: {
    it: 'Se a questo indirizzo ci sono prenotazioni, ora riceve i loro link.',
    en: 'If this address has reservations, it now gets their links.',
  },
} as const;

/** Answer to a request for letters. */
export function acceptedView(what: keyof typeof MESSAGES, locale: Locale): AcceptedView {
  return { status: 'accepted', message: MESSAGES[what][locale] };
}
