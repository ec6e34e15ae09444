import type { Words } from './words';

export const english: Words = {
  subject: {
    confirmation_request: 'Confirm your seats',
    ticket: 'Your ticket',
    cancellation: 'Booking cancelled',
    seats_changed: 'We changed your booking',
    performance_moved: 'The performance has moved',
    performance_cancelled: 'The performance is cancelled',
    reminder: 'See you soon',
    invitation: 'Your account',
    password_reset: 'A new password',
    webhook_off: 'A webhook is switched off',
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
  seatsChanged: {
    heading: (seats) => `Your booking is now for ${seats}.`,
    before: (what) => ({ before: 'It was: ', strong: what, after: '.' }),
    ticketHolds: 'The ticket that you have stays valid: its code is the same.',
    notAsked: 'Is something wrong? Answer this message.',
  },
  performanceMoved: {
    heading: 'The performance has moved.',
    before: (what) => ({ before: 'It was: ', strong: what, after: '.' }),
    holds: (seats) => ({ before: 'Your booking of ', strong: seats, after: ' is valid for the new time and place.' }),
    notComing: 'Cannot come? Give the seats back: someone else is waiting for them.',
  },
  performanceCancelled: {
    heading: 'The performance is cancelled.',
    cancelled: (seats, code) => ({
      before: `Your booking of ${seats} is cancelled: `,
      strong: `ticket ${code} is no longer valid.`,
      after: '',
    }),
    sorry: 'We are sorry. If you have any question, answer this message.',
  },
  reminder: {
    heading: (seats) => `We look forward to seeing you: ${seats}.`,
    giveBack: 'Cannot come? Give the seats back from your ticket: someone else is waiting for them.',
    keepIt: 'At the door, the QR code of your ticket is all it takes.',
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
  webhookOff: {
    title: 'A webhook is switched off',
    heading: (webhook) => `we switched the webhook ${webhook} off.`,
    failing: (since) => ({ before: 'Nothing has arrived there since ', strong: since, after: '.' }),
    gone: { before: 'Its address answered ', strong: 'that it is gone for good', after: ' (410).' },
    whatNow: {
      before: 'While it is off we note nothing down for it. ',
      strong: 'Once the other system works again, switch it on',
      after: ' and send from there what did not arrive.',
    },
    button: 'Open the webhook',
    why: 'You get this because you run the company.',
  },
  code: 'Code',
  buttonNotWorking: 'Button not working? Copy this address:',
};
