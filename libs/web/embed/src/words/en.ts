import type { Words } from './words';

const seats = (count: number) => (count === 1 ? '1 seat' : `${count} seats`);

export const english: Words = {
  loading: 'One moment…',
  again: 'Try again',
  loadFailed: 'Try again in a moment, or go to the company’s website.',
  seats,

  programme: 'Programme',
  programmeFailed: 'We could not load the evenings.',
  noEvenings: 'There are no dates yet. When there are, you will find them here.',
  evenings: (count) => (count === 1 ? '1 performance' : `${count} performances`),
  more: 'Show more dates',
  book: 'Book',
  bookLabel: (show, at) => `Book ${show}, ${at}`,
  back: 'Back to the programme',

  left: (count) => `${seats(count)} left`,
  few: (count) => (count === 1 ? 'Last seat' : `Last ${count} seats`),
  soldOut: 'Sold out',
  closed: 'Booking closed',
  atTheDoor: (from) => `At the door from ${from}`,
  started: 'Already begun',
  past: 'Already performed',
  cancelled: 'Cancelled',

  booking: 'Booking',
  bookingFailed: 'We could not load the evening.',
  missing: 'This evening is not there, or not any more.',
  chooseEvening: 'Choose the evening',
  yourSeats: 'Your seats',
  now: 'right now',
  shutClosed: (from) => `This evening can no longer be booked online. You can try at the door, from ${from}.`,
  shutSoldOut: 'If someone cancels, the seats appear here again.',
  shutCancelled: 'There is no performance this evening.',
  shutOver: 'This evening can no longer be booked.',
  otherEvenings: 'Other evenings',
  toProgramme: 'See what is on',

  howMany: 'How many seats?',
  atMost: (count) => `Up to ${count} for one booking. For a larger group, write to us.`,
  fewer: 'One seat fewer',
  oneMore: 'One seat more',
  labels: { name: 'Name and surname', email: 'Email', phone: 'Phone', notes: 'Anything we should prepare?' },
  optional: '(optional)',
  phoneHint: 'Only if the evening changes at the last minute.',
  notesHint: 'A wheelchair place, a seat near the exit, a hearing loop.',
  privacy: {
    before: 'I have read the ',
    link: 'privacy notice',
    after: ': my details are used for this booking only.',
  },
  request: (count) => `Request ${seats(count)}`,
  sending: 'Sending…',
  next: 'Next we email you a link. The seats become yours when you open it and press Confirm. Until then they stay on sale.',

  faults: (field, fault) => {
    if (fault === 'long') return 'This is too long. Shorten it a little.';
    if (field === 'seats') return 'We cannot book so many seats at once.';
    if (fault === 'refused') return 'There is something in here that we cannot accept. Write it again.';
    if (field === 'email') return 'Write the whole address, like name@post.com. We send the confirmation link there.';
    return field === 'privacy'
      ? 'We need this to keep your booking.'
      : 'Write the name that we will find you by at the door.';
  },
  check: {
    seats: 'Check how many seats',
    name: 'Write your name and surname',
    email: 'Check the email address',
    phone: 'Check the phone number',
    notes: 'Check what we should prepare',
    privacy: 'Accept the privacy notice',
  },
  thingsToMend: (count) => (count === 1 ? 'One thing needs your attention' : `${count} things need your attention`),

  noCapacity: (left, asked) => ({
    title: 'Someone sat down first',
    text:
      left === 0
        ? `You asked for ${asked} and there are none left. What you wrote stays here: you can choose another evening.`
        : `Only ${left === 1 ? '1 seat was' : `${left} seats were`} left and you asked for ${asked}. We have lowered the number: send the request as it is now, or choose another evening.`,
  }),
  refused: {
    booking_closed: {
      title: 'Booking closed while you were writing',
      text: 'Booking is closed for this performance.',
    },
    performance_started: { title: 'Too late', text: 'The performance has begun.' },
    rate_limited: { title: 'That did not work', text: 'Too many attempts. Wait a moment and try again.' },
    unavailable: { title: 'That did not work', text: 'The box office is very busy. Try again in a moment.' },
  },
  wait: (seconds) => `In ${seconds} seconds it will do.`,
  unreachable: { title: 'It did not leave', text: 'No connection. What you wrote is still here: try again.' },
  fault: { title: 'That did not work', text: 'A technical fault, not your doing. Try again in a moment.' },

  openMail: 'Now open your email',
  wroteTo: (address, before) => `We wrote to ${address}. Press Confirm there before ${before}.`,
  notHeld: 'Your seats are not held yet.',
  noMail: 'Nothing arrives? Find my booking',
};
