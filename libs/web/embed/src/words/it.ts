import type { Words } from './words';

const seats = (count: number) => (count === 1 ? '1 posto' : `${count} posti`);

export const italian: Words = {
  loading: 'Un momento…',
  again: 'Riprova',
  loadFailed: 'Riprova tra un momento, o vai al sito della compagnia.',
  seats,

  programme: 'Programma',
  programmeFailed: 'Non riusciamo a caricare le date.',
  noEvenings: 'Per ora non ci sono date. Quando ci saranno, le trovi qui.',
  evenings: (count) => (count === 1 ? '1 serata in programma' : `${count} serate in programma`),
  more: 'Mostra altre date',
  book: 'Prenota',
  bookLabel: (show, at) => `Prenota ${show}, ${at}`,
  back: 'Torna al programma',

  left: (count) => (count === 1 ? '1 posto libero' : `${count} posti liberi`),
  few: (count) => (count === 1 ? 'Ultimo posto' : `Ultimi ${count} posti`),
  soldOut: 'Tutto esaurito',
  closed: 'Prenotazioni chiuse',
  atTheDoor: (from) => `All’ingresso dalle ${from}`,
  started: 'Già cominciato',
  past: 'Già andato in scena',
  cancelled: 'Annullato',

  booking: 'Prenotazione',
  bookingFailed: 'Non riusciamo a caricare la serata.',
  missing: 'Questa serata non c’è, o non c’è più.',
  chooseEvening: 'Scegli la sera',
  yourSeats: 'I tuoi posti',
  now: 'in questo momento',
  shutClosed: (from) => `Per questa sera non si prenota più in rete. Si può provare all’ingresso, dalle ${from}.`,
  shutSoldOut: 'Se qualcuno disdice, i posti ricompaiono qui.',
  shutCancelled: 'Questa sera non va in scena.',
  shutOver: 'Per questa sera non si prenota più.',
  otherEvenings: 'Le altre sere',
  toProgramme: 'Vedi chi è in scena',

  howMany: 'Quanti posti?',
  atMost: (count) => `Al massimo ${count} per una prenotazione. Per un gruppo più grande, scrivici.`,
  fewer: 'Un posto in meno',
  oneMore: 'Un posto in più',
  labels: {
    name: 'Nome e cognome',
    email: 'Email',
    phone: 'Telefono',
    notes: 'Dobbiamo preparare qualcosa?',
  },
  optional: '(facoltativo)',
  phoneHint: 'Solo se la serata cambia all’ultimo momento.',
  notesHint: 'Un posto per la carrozzina, uno vicino all’uscita, l’ascolto assistito.',
  privacy: {
    before: 'Ho letto l’',
    link: 'informativa sulla privacy',
    after: ': i miei dati servono solo per questa prenotazione.',
  },
  request: (count) => `Richiedi ${seats(count)}`,
  sending: 'Un momento…',
  next: 'Ora ti mandiamo un link per email. I posti diventano tuoi quando lo apri e premi Conferma. Fino ad allora restano in vendita.',

  faults: (field, fault) => {
    if (fault === 'long') return 'È troppo lungo. Accorcialo un po’.';
    if (field === 'seats') return 'Non possiamo prenotare così tanti posti insieme.';
    if (fault === 'refused') return 'Qui c’è qualcosa che non possiamo accettare. Riscrivilo.';
    if (field === 'email') return 'Scrivi l’indirizzo intero, come nome@posta.it. Lì mandiamo il link di conferma.';
    return field === 'privacy'
      ? 'Ci serve per tenere la tua prenotazione.'
      : 'Scrivi il nome con cui ci trovi all’ingresso.';
  },
  check: {
    seats: 'Controlla quanti posti',
    name: 'Scrivi nome e cognome',
    email: 'Controlla l’indirizzo email',
    phone: 'Controlla il telefono',
    notes: 'Controlla che cosa preparare',
    privacy: 'Accetta l’informativa sulla privacy',
  },
  thingsToMend: (count) => (count === 1 ? 'C’è una cosa da sistemare' : `Ci sono ${count} cose da sistemare`),

  noCapacity: (left, asked) => ({
    title: 'Qualcuno si è seduto prima',
    text:
      left === 0
        ? `Ne avevi chiesti ${asked} e non ce ne sono più. Quello che hai scritto resta qui: puoi scegliere un’altra sera.`
        : `${left === 1 ? 'Era rimasto 1 posto' : `Erano rimasti ${left} posti`} e ne avevi chiesti ${asked}. Abbiamo abbassato il numero: puoi mandare la richiesta così, o scegliere un’altra sera.`,
  }),
  refused: {
    booking_closed: {
      title: 'Prenotazioni chiuse mentre scrivevi',
      text: 'Le prenotazioni per questa sera sono chiuse.',
    },
    performance_started: { title: 'Troppo tardi', text: 'Lo spettacolo è già cominciato.' },
    rate_limited: { title: 'Non è andata', text: 'Troppi tentativi. Aspetta un momento e riprova.' },
    unavailable: { title: 'Non è andata', text: 'Il botteghino è molto occupato. Riprova tra un momento.' },
  },
  wait: (seconds) => `Tra ${seconds} secondi va bene.`,
  unreachable: { title: 'Non è partita', text: 'Niente rete. Quello che hai scritto è ancora qui: riprova.' },
  fault: { title: 'Non è andata', text: 'Guasto tecnico, non è colpa tua. Riprova tra un momento.' },

  openMail: 'Ora apri la posta',
  wroteTo: (address, before) => `Abbiamo scritto a ${address}. Premi Conferma lì entro ${before}.`,
  notHeld: 'I posti non sono ancora tuoi.',
  noMail: 'Non arriva? Trova la tua prenotazione',
};
