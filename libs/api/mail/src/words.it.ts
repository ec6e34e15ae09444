import type { Words } from './words';

export const italian: Words = {
  subject: {
    confirmation_request: 'Conferma i tuoi posti',
    ticket: 'Il tuo biglietto',
    cancellation: 'Prenotazione annullata',
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
  code: 'Codice',
  buttonNotWorking: 'Il pulsante non funziona? Copia questo indirizzo:',
};
