import { CurrentCompany, Site } from '@azionelab/api/kernel';
import { previewOf, type EveningBefore, type EveningLetter } from '@azionelab/api/mail';
import type { Performance } from '@azionelab/api/shows';
import { GEL_COLOURS, gelOf, type LetterPreviewView, type Locale } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import type { Touched } from './evening-parties';

/** Nobody of this name has a reservation, as far as we know. */
const NAME: Record<Locale, string> = { it: 'Ada Esempio', en: 'Ada Sample' };

/** How a letter would read, to somebody whom we made up: its links open nothing. */
@Injectable()
export class EveningPreviews {
  constructor(
    private readonly company: CurrentCompany,
    private readonly site: Site,
  ) {}

  /** @param evening as it will be, with its show and venue */
  ofMove(evening: Performance, { before, remark }: { before: EveningBefore; remark: string }, touched: Touched) {
    const { endsAt } = evening;
    const kept = { kind: 'performance_moved', before, remark, endsAt } as const;
    const of = (locale: Locale, path: '/ticket' | '/confirm') => ({
      ...this.base(evening, locale),
      ...kept,
      link: { of: path === '/ticket' ? 'ticket' : 'confirmation', url: this.site.page(path, locale) } as const,
    });
    return [
      ...touched.confirmedIn.map((locale) => previewOf(of(locale, '/ticket'))),
      ...touched.pendingIn.map((locale) => previewOf(of(locale, '/confirm'))),
    ];
  }

  ofCancelling(evening: Performance, remark: string, { confirmedIn, pendingIn }: Touched): LetterPreviewView[] {
    const languages = [...new Set([...confirmedIn, ...pendingIn])];
    return languages.map((locale) =>
      previewOf({ ...this.base(evening, locale), kind: 'performance_cancelled', remark }),
    );
  }

  private base({ show, venue, startsAt }: Performance, locale: Locale): Omit<EveningLetter, 'kind'> {
    const { name, contactEmail, timeZone } = this.company.get();
    return {
      locale,
      company: { name, contactEmail, timeZone },
      recipientName: NAME[locale],
      show: { title: show.title, credit: show.credit, ...GEL_COLOURS[gelOf(show.slug, show.gel)] },
      venue: { name: venue.name, address: venue.address, city: venue.city },
      startsAt,
      partySize: 2,
      code: 'AAAA-0000',
    };
  }
}
