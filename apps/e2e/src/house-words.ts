import type { Language } from './words';

/** What the screens around the door say, as far as the tests follow it. */
export interface HouseWords {
  house: string;
  showCode: string;
  pairingCode: string;
  newCode: string;
  makeNewCode: string;
  youAreAtTheDoor: string;
  whereAreYou: string;
  connect: string;
  expired: string;
  unknownCode: string;
  online: string;
  disconnect: (device: string) => string;
  disconnectNow: string;
  disconnected: RegExp;
  signedOut: string;
  close: string;
  closeNow: string;
  howItWent: string;
  came: string;
  noShows: string;
  reopen: string;
  surname: string;
  letIn: (guest: string) => string;
  walkUp: string;
  printTitle: string;
  scanLog: string;
  practice: string;
  fakeQr: (ticket: string) => string;
  /** Each fake ticket, and what the door answers. */
  lessons: Readonly<Record<'valid' | 'used' | 'wrong' | 'cancelled' | 'unknown', [ticket: string, answer: string]>>;
  /** Let in, in practice. */
  practised: (people: number) => string;
}

const italian: HouseWords = {
  house: 'Direzione di sala',
  showCode: 'Mostra il codice',
  pairingCode: 'Codice QR per collegare un telefono',
  newCode: 'Nuovo codice',
  makeNewCode: 'Fai un codice nuovo',
  youAreAtTheDoor: 'Sei alla porta',
  whereAreYou: 'Dove stai?',
  connect: 'Collega',
  expired: 'Il codice non vale più',
  unknownCode: 'Non conosciamo questo codice',
  online: 'In rete',
  disconnect: (device) => `Scollega ${device}`,
  disconnectNow: 'Scollega ora',
  disconnected: /^Scollegato: /,
  signedOut: 'Sessione finita',
  close: 'Chiudi la serata',
  closeNow: 'Chiudi ora',
  howItWent: 'Com’è andata',
  came: 'Venuti',
  noShows: 'Non venuti',
  reopen: 'Riapri la serata',
  surname: 'Cognome o codice',
  letIn: (guest) => `Fai entrare ${guest}`,
  walkUp: 'Senza prenotazione',
  printTitle: 'Lista della porta',
  scanLog: 'Registro',
  practice: 'Modalità prova',
  fakeQr: (ticket) => `Codice QR del biglietto finto: ${ticket}`,
  lessons: {
    valid: ['Valido, per 3 persone', 'Valido'],
    used: ['Già usato', 'Già entrato'],
    wrong: ['Di un’altra sera', 'Sera sbagliata'],
    cancelled: ['Disdetto', 'Disdetta'],
    unknown: ['Sconosciuto', 'Codice sconosciuto'],
  },
  practised: (people) => `Entrati per prova: ${people}`,
};

const english: HouseWords = {
  house: 'The house',
  showCode: 'Show the code',
  pairingCode: 'QR code that connects a phone',
  newCode: 'New code',
  makeNewCode: 'Make a new code',
  youAreAtTheDoor: 'You are at the door',
  whereAreYou: 'Where are you?',
  connect: 'Connect',
  expired: 'This code no longer works',
  unknownCode: 'We do not know this code',
  online: 'Online',
  disconnect: (device) => `Disconnect ${device}`,
  disconnectNow: 'Disconnect now',
  disconnected: /^Disconnected: /,
  signedOut: 'Session ended',
  close: 'Close the evening',
  closeNow: 'Close now',
  howItWent: 'How it went',
  came: 'Came',
  noShows: 'Did not come',
  reopen: 'Open the evening again',
  surname: 'Surname or code',
  letIn: (guest) => `Let in ${guest}`,
  walkUp: 'Without a booking',
  printTitle: 'Door list',
  scanLog: 'Scan log',
  practice: 'Practice',
  fakeQr: (ticket) => `QR code of the fake ticket: ${ticket}`,
  lessons: {
    valid: ['Valid, for 3 people', 'Valid'],
    used: ['Used already', 'Already inside'],
    wrong: ['For another evening', 'Wrong evening'],
    cancelled: ['Cancelled', 'Cancelled'],
    unknown: ['Unknown', 'Unknown code'],
  },
  practised: (people) => `Let in for practice: ${people}`,
};

export const houseWordsOf = (language: Language): HouseWords => (language === 'it' ? italian : english);
