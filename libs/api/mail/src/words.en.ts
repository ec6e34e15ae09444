import type { Words } from './words';

export const english: Words = {
  subject: {
    confirmation_request: 'Confirm your seats',
    ticket: 'Your ticket',
    cancellation: 'Booking cancelled',
    invitation: 'Your account',
    password_reset: 'A new password',
  },
  seats: (count) => (count === 1 ? '1 seat' : `${count} seats`),
  confirmationRequest: {
    heading: (seats) => `do you confirm ${seats}?`,
    button: 'Go to the confirmation page',
    deadline: (until) => ({
      before: 'The link works once and until ',
      strong: until,
      after: '. Until you confirm, the seats stay on sale.',
    }),
    notAsked: 'You did not ask for this? Ignore it and nothing happens.',
  },
  ticket: {
    heading: (seats) => `Booking confirmed: ${seats}.`,
    qrAlt: 'QR code of the ticket',
    showAtDoor: 'Show it at the door, on your phone or on paper.',
    button: 'Open the ticket',
    giveBack: (until) => ({
      before: 'Cannot come? Give the seats back from your ticket until ',
      strong: until,
      after: '.',
    }),
    farewell: (weekday) => `See you on ${weekday}`,
    keepIt: 'This message is your ticket: whoever has it can come in your place.',
  },
  cancellation: {
    heading: 'Your booking is cancelled.',
    givenBack: (seats, code) => ({
      before: `${seats} back on sale: someone else will sit there. `,
      strong: `Ticket ${code} is no longer valid.`,
      after: '',
    }),
    notYou: 'You did not cancel? Answer this message.',
  },
  invitation: {
    title: 'Welcome aboard',
    heading: (company) => `you now work at the box office of ${company}.`,
    button: 'Choose your password',
    deadline: (until) => ({
      before: 'The link works once and until ',
      strong: until,
      after: '. After that, ask whoever invited you for another one.',
    }),
    notAsked: 'You did not expect this? Ignore it and nothing happens.',
  },
  passwordReset: {
    title: 'A new password',
    heading: (company) => `choose another password for ${company}.`,
    button: 'Choose another password',
    deadline: (until) => ({
      before: 'The link works once and until ',
      strong: until,
      after: '. The new password ends every session that is open elsewhere.',
    }),
    notAsked: 'You did not ask for this? Ignore it: your password stays what it was.',
  },
  code: 'Code',
  buttonNotWorking: 'Button not working? Copy this address:',
};
