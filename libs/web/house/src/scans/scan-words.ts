import type { DoorVerdict } from '@azionelab/contracts';

/** What the door said, in the words of the scan log; a new verdict without words does not compile. */
export const SCAN_WORDS: Readonly<Record<DoorVerdict, string>> = {
  valid: $localize`:@@house.scan.valid:Valido, mostrato`,
  admitted: $localize`:@@house.scan.admitted:Entrati`,
  undone: $localize`:@@house.scan.undone:Ingresso annullato`,
  invalid_token: $localize`:@@house.scan.invalid:Non era un biglietto`,
  unknown_token: $localize`:@@house.scan.unknown:Codice sconosciuto`,
  reservation_cancelled: $localize`:@@house.scan.cancelled:Prenotazione disdetta`,
  reservation_not_confirmed: $localize`:@@house.scan.not-confirmed:Prenotazione non confermata`,
  wrong_performance: $localize`:@@house.scan.wrong:Un’altra serata`,
  outside_check_in_window: $localize`:@@house.scan.outside:Porta non aperta`,
  token_expired: $localize`:@@house.scan.expired:Biglietto scaduto`,
  already_checked_in: $localize`:@@house.scan.inside:Già entrati`,
  guest_search: $localize`:@@house.scan.search:Ricerca di un ospite`,
};
