import type {
  CancellationLetter,
  ConfirmationRequestLetter,
  EveningLetter,
  InvitationLetter,
  PasswordResetLetter,
  TicketLetter,
} from './letter-content';

const BASE: Omit<EveningLetter, 'kind'> = {
  locale: 'it',
  company: { name: 'AzioneLab APS', contactEmail: 'botteghino@azionelab.example', timeZone: 'Europe/Rome' },
  recipientName: 'Maria Rossi',
  show: {
    title: 'Ballata per un faro spento',
    credit: 'scritto e diretto da Elena Marchetti',
    ground: '#1D1960',
    text: '#F7EEE6',
  },
  venue: { name: 'Sala Officina', address: 'Via dei Calafati 12', city: 'Livorno' },
  startsAt: new Date('2026-11-27T20:45:00+01:00'),
  partySize: 2,
  code: 'K7QD-93MX',
};

/** Letters that a test sends, or renders. */
export const aConfirmationRequest = (change: Partial<ConfirmationRequestLetter> = {}): ConfirmationRequestLetter => ({
  ...BASE,
  kind: 'confirmation_request',
  confirmUrl: 'https://azionelab.example/confirm#Zk3vXw9-Qd7uT2mBf0YhRs5aLp8NcE1oJ6iWgV4xKtM',
  confirmUntil: new Date('2026-11-26T18:02:00+01:00'),
  ...change,
});

export const aTicket = (change: Partial<TicketLetter> = {}): TicketLetter => ({
  ...BASE,
  kind: 'ticket',
  ticketUrl: 'https://azionelab.example/ticket#mAnAgE9-Qd7uT2mBf0YhRs5aLp8NcE1oJ6iWgV4xKtM',
  qrText: 'https://azionelab.example/t#cHeCk1n-Qd7uT2mBf0YhRs5aLp8NcE1oJ6iWgV4xKtM',
  cancelUntil: BASE.startsAt,
  endsAt: new Date('2026-11-27T22:20:00+01:00'),
  ...change,
});

export const aCancellation = (change: Partial<CancellationLetter> = {}): CancellationLetter => ({
  ...BASE,
  kind: 'cancellation',
  ...change,
});

const { locale, company, recipientName } = BASE;

export const anInvitation = (change: Partial<InvitationLetter> = {}): InvitationLetter => ({
  ...{ locale, company, recipientName },
  kind: 'invitation',
  passwordUrl: 'https://azionelab.example/set-password#iNvItE9-Qd7uT2mBf0YhRs5aLp8NcE1oJ6iWgV4xKtM',
  passwordUntil: new Date('2026-12-04T18:02:00+01:00'),
  ...change,
});

export const aPasswordReset = (change: Partial<PasswordResetLetter> = {}): PasswordResetLetter => ({
  ...anInvitation(),
  kind: 'password_reset',
  ...change,
});
