import type { Words } from './words';

export const italian: Words = {
  subject: {
    confirmation_request: 'Conferma i tuoi posti',
    ticket: 'Il tuo biglietto',
    cancellation: 'Prenotazione annullata',
    seats_changed: 'Abbiamo cambiato la tua prenotazione',
    performance_moved: 'La serata è spostata',
    performance_cancelled: 'La serata è annullata',
    reminder: 'Ti aspettiamo',
    invitation: 'Il tuo accesso',
    password_reset: 'Una nuova password',
    webhook_off: 'Un webhook è spento',
  },
  seats: (count) => (count === 1 ? '1 posto' : `${count} posti`),
  confirmationRequest: {
    heading: (seats) => `confermi ${seats}?`,
    button: 'Vai alla pagina di conferma',
    deadline: (until) => ({
      before: 'Il link vale una volta sola, fino a ',
      strong: until,
      after: '. Finché non confermi, i posti restano in vendita.',
    }),
    notAsked: 'Non hai chiesto tu questa prenotazione? Ignora il messaggio e non succede nulla.',
  },
  ticket: {
    heading: (seats) => `Prenotazione confermata: ${seats}.`,
    qrAlt: 'Codice QR del biglietto',
    showAtDoor: 'Mostralo all’ingresso, sul telefono o stampato.',
    button: 'Apri il biglietto',
    giveBack: (until) => ({
      before: 'Non puoi venire? Restituisci i posti dal biglietto fino a ',
      strong: until,
      after: '.',
    }),
    farewell: (weekday) => `A ${weekday}`,
    keepIt: 'Questo messaggio è il tuo biglietto: chi ce l’ha può entrare al posto tuo.',
  },
  cancellation: {
    heading: 'La tua prenotazione è annullata.',
    givenBack: (seats, code) => ({
      before: `${seats} in vendita di nuovo: si siederà qualcun altro. `,
      strong: `Il biglietto ${code} non vale più.`,
      after: '',
    }),
    notYou: 'Non hai annullato tu? Rispondi a questo messaggio.',
  },
  seatsChanged: {
    heading: (seats) => `La tua prenotazione ora è di ${seats}.`,
    before: (what) => ({ before: 'Prima era: ', strong: what, after: '.' }),
    ticketHolds: 'Il biglietto che hai già resta valido: il codice è lo stesso.',
    notAsked: 'Qualcosa non torna? Rispondi a questo messaggio.',
  },
  performanceMoved: {
    heading: 'La serata è spostata.',
    before: (what) => ({ before: 'Prima era: ', strong: what, after: '.' }),
    holds: (seats) => ({ before: 'La tua prenotazione di ', strong: seats, after: ' vale per la nuova serata.' }),
    notComing: 'Non puoi venire? Restituisci i posti: qualcun altro li aspetta.',
  },
  performanceCancelled: {
    heading: 'La serata non si fa.',
    cancelled: (seats, code) => ({
      before: `La tua prenotazione di ${seats} è annullata: `,
      strong: `il biglietto ${code} non vale più.`,
      after: '',
    }),
    sorry: 'Ci dispiace. Per qualunque domanda rispondi a questo messaggio.',
  },
  reminder: {
    heading: (seats) => `Ti aspettiamo: ${seats}.`,
    giveBack: 'Non puoi venire? Restituisci i posti dal biglietto: qualcun altro li aspetta.',
    keepIt: 'Al botteghino basta il codice QR del biglietto.',
  },
  invitation: {
    title: 'Benvenuto tra noi',
    heading: (company) => `da oggi lavori al botteghino di ${company}.`,
    button: 'Scegli la tua password',
    deadline: (until) => ({
      before: 'Il link vale una volta sola, fino a ',
      strong: until,
      after: '. Poi chiedi un altro invito a chi ti ha invitato.',
    }),
    notAsked: 'Non te lo aspettavi? Ignora il messaggio e non succede nulla.',
  },
  passwordReset: {
    title: 'Una nuova password',
    heading: (company) => `scegli un’altra password per ${company}.`,
    button: 'Scegli un’altra password',
    deadline: (until) => ({
      before: 'Il link vale una volta sola, fino a ',
      strong: until,
      after: '. La nuova password chiude ogni altro accesso aperto.',
    }),
    notAsked: 'Non l’hai chiesta tu? Ignora il messaggio: la tua password resta quella di prima.',
  },
  webhookOff: {
    title: 'Un webhook è spento',
    heading: (webhook) => `abbiamo spento il webhook ${webhook}.`,
    failing: (since) => ({ before: 'Nessun avviso gli arriva più da ', strong: since, after: '.' }),
    gone: { before: 'Il suo indirizzo ha risposto ', strong: 'che non esiste più', after: ' (410).' },
    whatNow: {
      before: 'Finché è spento non annotiamo niente per lui. ',
      strong: 'Quando l’altro sistema funziona di nuovo, riaccendilo',
      after: ' e rimanda da lì gli avvisi che non gli sono arrivati.',
    },
    button: 'Apri il webhook',
    why: 'Lo ricevi perché amministri la compagnia.',
  },
  code: 'Codice',
  buttonNotWorking: 'Il pulsante non funziona? Copia questo indirizzo:',
};
