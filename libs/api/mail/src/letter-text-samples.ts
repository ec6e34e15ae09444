import { CurrentCompany, CurrentUser, Clock, Site } from '@azionelab/api/kernel';
import { type CustomLetterKind, GEL_COLOURS, type Locale } from '@azionelab/contracts';
import type { LetterPath } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import type { EveningLetter, LetterKind } from './letter-content';

const HOUR = 3_600_000;

/** An evening that there is not: nobody takes it for one of the programme. */
const EVENING: Record<Locale, Pick<EveningLetter, 'venue'> & { title: string }> = {
  it: { title: 'Titolo dello spettacolo', venue: { name: 'Nome del luogo', address: 'Via e numero', city: 'Città' } },
  en: { title: 'Title of the show', venue: { name: 'Name of the place', address: 'Street', city: 'City' } },
};

type SampleKind = Extract<CustomLetterKind, LetterKind>;
type Sample<Kind> = Extract<EveningLetter, { kind: Kind }>;

/** Letters to who looks at them, about nothing, whose links open nothing. */
@Injectable()
export class LetterTextSamples {
  constructor(
    private readonly company: CurrentCompany,
    private readonly user: CurrentUser,
    private readonly clock: Clock,
    private readonly site: Site,
  ) {}

  of({ kind, locale }: LetterPath): EveningLetter {
    const { name, contactEmail, timeZone } = this.company.get();
    const { title, venue } = EVENING[locale];
    const startsAt = new Date(Math.ceil(this.clock.now().getTime() / HOUR) * HOUR + 72 * HOUR);
    const page = (path: string) => this.site.page(path, locale);
    const base = {
      locale,
      company: { name, contactEmail, timeZone },
      recipientName: this.user.get().name,
      show: { title, credit: null, ...GEL_COLOURS.sipario },
      venue,
      startsAt,
      partySize: 2,
      code: 'AAAA-0000',
    };
    const endsAt = new Date(startsAt.getTime() + 2 * HOUR);
    const ticket = { ticketUrl: page('/ticket'), qrText: page('/t'), cancelUntil: startsAt, endsAt };
    const samples: { [Kind in SampleKind]: Sample<Kind> } = {
      confirmation_request: {
        ...base,
        kind: 'confirmation_request',
        confirmUrl: page('/confirm'),
        confirmUntil: startsAt,
      },
      ticket: { ...base, kind: 'ticket', ...ticket },
      cancellation: { ...base, kind: 'cancellation' },
      reminder: { ...base, kind: 'reminder', ...ticket },
    };
    return samples[kind as SampleKind];
  }
}
