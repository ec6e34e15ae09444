/** What the screens say, as far as the tests follow it: buttons, labels and headings by which a person finds the way. */
export interface Words {
  aboutTheShow: string;
  evenings: string;
  book: RegExp;
  yourSeats: string;
  oneMore: string;
  oneFewer: string;
  name: string;
  email: string;
  notes: RegExp;
  privacy: RegExp;
  request: (seats: number) => string;
  openYourMail: string;
  toConfirmPage: string;
  doYouConfirm: (seats: number) => string;
  confirm: (seats: number) => string;
  confirmed: string;
  decline: string;
  qrCode: string;
  toTicket: string;
  cancelSeats: string;
  giveBack: (seats: number) => string;
  givenBack: (seats: number) => string;
  wrongAddress: RegExp;
  rightAddress: string;
  sendThere: string;
  corrected: RegExp;
  waitToSend: RegExp;
  sendAgain: string;
  sentAgain: RegExp;
  linkExpired: string;
  findBooking: string;
  sendLinks: string;
  lookInMail: string;
  ifThereIs: (address: string) => RegExp;
  fewer: string;
  giveBackQuestion: (seats: number) => string;
  seatsBack: (seats: number) => RegExp;
  takeTheLast: string;
  mailTicketAgain: string;
  ticketMailed: RegExp;
  downloadPdf: string;
  keptHere: RegExp;
  doNotKeep: string;
  keptTicket: RegExp;
  noNetwork: string;
  someoneFirst: string;
  seatsWereLeft: (left: number, asked: number) => RegExp;
  signIn: string;
  password: string;
  openDoor: string;
  inside: RegExp;
  evening: string;
  typeCode: string;
  valid: string;
  people: RegExp;
  partly: (inside: number, party: number) => string;
  letIn: (seats: number) => string;
  letInNow: (seats: number) => string;
  scanNext: string;
  notNow: string;
  alreadyInside: string;
  enteredAt: string;
  letInBy: string;
  cancelled: string;
  scanTickets: string;
  letInAtOnce: string;
  letInJustNow: string;
  offlineList: RegExp;
  decidedOffline: RegExp;
  toBeSent: (arrivals: number) => string;
  takeBack: (seats: number) => RegExp;
  cameInElsewhere: RegExp;
  latest: string;
}

const italian: Words = {
  aboutTheShow: 'Lo spettacolo',
  evenings: 'Le serate',
  book: /^Prenota \w/,
  yourSeats: 'I tuoi posti',
  oneMore: 'Un posto in più',
  oneFewer: 'Un posto in meno',
  name: 'Nome e cognome',
  email: 'Email',
  notes: /Dobbiamo preparare qualcosa/,
  privacy: /informativa sulla privacy/,
  request: (seats) => `Richiedi ${seats} posti`,
  openYourMail: 'Ora apri la posta',
  toConfirmPage: 'Vai alla pagina di conferma',
  doYouConfirm: (seats) => `Confermi ${seats} posti?`,
  confirm: (seats) => `Conferma ${seats} posti`,
  confirmed: 'Prenotazione confermata',
  decline: 'Non mi servono più',
  qrCode: 'Codice QR del biglietto',
  toTicket: 'Apri il biglietto',
  cancelSeats: 'Disdici i posti',
  giveBack: (seats) => (seats === 1 ? 'Restituisci 1 posto' : `Restituisci ${seats} posti`),
  givenBack: (seats) => `Fatto, ${seats} posti restituiti`,
  wrongAddress: /Indirizzo sbagliato/,
  rightAddress: 'L’indirizzo giusto',
  sendThere: 'Manda lì',
  corrected: /Indirizzo corretto/,
  waitToSend: /^Rimanda la mail tra \d:\d\d$/,
  sendAgain: 'Rimanda la mail',
  sentAgain: /^\s*Rimandata/,
  linkExpired: 'Il link è scaduto',
  findBooking: 'Trova la tua prenotazione',
  sendLinks: 'Mandami i link',
  lookInMail: 'Guarda nella posta',
  ifThereIs: (address) => new RegExp(`Se c’è una prenotazione per ${address}, le abbiamo scritto`),
  fewer: 'Siete meno?',
  giveBackQuestion: (seats) => (seats === 1 ? 'Restituisci 1 posto?' : `Restituisci ${seats} posti?`),
  seatsBack: (seats) => new RegExp(`Fatto, ${seats === 1 ? '1 posto restituito' : `${seats} posti restituiti`}`),
  takeTheLast: 'Prendi il posto rimasto',
  mailTicketAgain: 'Rimandami il biglietto',
  ticketMailed: /Rimandato all’indirizzo/,
  downloadPdf: 'Scarica PDF',
  keptHere: /restano in questo browser/,
  doNotKeep: 'Non tenerlo in questo browser',
  keptTicket: /tenuto in questo browser/,
  noNetwork: 'Niente rete',
  someoneFirst: 'Qualcuno si è seduto prima',
  seatsWereLeft: (left, asked) => new RegExp(`Erano rimasti ${left} posti e ne avevi chiesti ${asked}`),
  signIn: 'Accedi',
  password: 'Password',
  openDoor: 'Apri questa porta',
  inside: /^\s*(\d+)\s*di \d+ dentro/,
  evening: 'La serata',
  typeCode: 'Scrivi un codice',
  valid: 'Valido',
  people: /2\s*persone/,
  partly: (inside, party) => `Già dentro ${inside} di ${party}`,
  letIn: (seats) => `Fai entrare ${seats}`,
  letInNow: (seats) => `${seats} dentro`,
  scanNext: 'Prossimo biglietto',
  notNow: 'Non ora',
  alreadyInside: 'Già entrato',
  enteredAt: 'Entrato alle',
  letInBy: 'Fatto entrare da',
  cancelled: 'Disdetta',
  scanTickets: 'Scansiona i biglietti',
  letInAtOnce: 'Fai entrare subito',
  letInJustNow: 'Dentro',
  offlineList: /Si va avanti con la lista delle/,
  decidedOffline: /Deciso senza rete/,
  toBeSent: (arrivals) => `${arrivals} da inviare`,
  takeBack: (seats) => new RegExp(`^Annulla l’ingresso di ${seats}`),
  cameInElsewhere: /lo stesso biglietto è entrato anche altrove/,
  latest: 'Ultimi ingressi',
};

const english: Words = {
  aboutTheShow: 'About the show',
  evenings: 'Evenings',
  book: /^Book \w/,
  yourSeats: 'Your seats',
  oneMore: 'One seat more',
  oneFewer: 'One seat fewer',
  name: 'Name and surname',
  email: 'Email',
  notes: /Anything we should prepare/,
  privacy: /privacy notice/,
  request: (seats) => `Request ${seats} seats`,
  openYourMail: 'Now open your email',
  toConfirmPage: 'Go to the confirmation page',
  doYouConfirm: (seats) => `Do you confirm ${seats} seats?`,
  confirm: (seats) => `Confirm ${seats} seats`,
  confirmed: 'Booking confirmed',
  decline: 'I no longer need them',
  qrCode: 'QR code of the ticket',
  toTicket: 'Open the ticket',
  cancelSeats: 'Cancel seats',
  giveBack: (seats) => (seats === 1 ? 'Give back 1 seat' : `Give back ${seats} seats`),
  givenBack: (seats) => `Done, ${seats} seats given back`,
  wrongAddress: /Wrong address/,
  rightAddress: 'The right address',
  sendThere: 'Send it there',
  corrected: /Address corrected/,
  waitToSend: /^Send it again in \d:\d\d$/,
  sendAgain: 'Send it again',
  sentAgain: /^\s*Sent again/,
  linkExpired: 'This link has expired',
  findBooking: 'Find my booking',
  sendLinks: 'Send me the links',
  lookInMail: 'Look in your email',
  ifThereIs: (address) => new RegExp(`If there is a booking for ${address}, we have written to it`),
  fewer: 'Fewer of you?',
  giveBackQuestion: (seats) => (seats === 1 ? 'Give back 1 seat?' : `Give back ${seats} seats?`),
  seatsBack: (seats) => new RegExp(`Done, ${seats === 1 ? '1 seat' : `${seats} seats`} given back`),
  takeTheLast: 'Take the 1 seat',
  mailTicketAgain: 'Email me the ticket again',
  ticketMailed: /Sent again to the address/,
  downloadPdf: 'Download PDF',
  keptHere: /stay in this browser/,
  doNotKeep: 'Do not keep it in this browser',
  keptTicket: /kept in this browser/,
  noNetwork: 'No connection',
  someoneFirst: 'Someone sat down first',
  seatsWereLeft: (left, asked) => new RegExp(`Only ${left} seats were left and you asked for ${asked}`),
  signIn: 'Sign in',
  password: 'Password',
  openDoor: 'Open this door',
  inside: /^\s*(\d+)\s*of \d+ inside/,
  evening: 'The evening',
  typeCode: 'Type a code',
  valid: 'Valid',
  people: /2\s*people/,
  partly: (inside, party) => `${inside} of ${party} are inside already`,
  letIn: (seats) => `Let ${seats} in`,
  letInNow: (seats) => `${seats} inside`,
  scanNext: 'Scan next',
  notNow: 'Not now',
  alreadyInside: 'Already inside',
  enteredAt: 'Entered at',
  letInBy: 'Let in by',
  cancelled: 'Cancelled',
  scanTickets: 'Scan tickets',
  letInAtOnce: 'Let in at once',
  letInJustNow: 'Inside',
  offlineList: /Carry on with the list of/,
  decidedOffline: /Decided offline/,
  toBeSent: (arrivals) => `${arrivals} to be sent`,
  takeBack: (seats) => new RegExp(`^Undo the entry of ${seats}`),
  cameInElsewhere: /the same ticket came in elsewhere too/,
  latest: 'Latest entries',
};

export type Language = 'it' | 'en';
export const LANGUAGES: readonly Language[] = ['it', 'en'];
export const wordsOf = (language: Language): Words => (language === 'it' ? italian : english);

/** Where a page of the site is in a language. */
export const pathOf = (language: Language, path: string): string => (language === 'it' ? path : `/en${path}`);
