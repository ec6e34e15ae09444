import { inject, Injectable } from '@angular/core';
import type { ShowView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';

/** A named fact of a show. */
export interface ShowFact {
  name: string;
  value: string;
}

/** What the page of a show says in facts. */
@Injectable({ providedIn: 'root' })
export class ShowWords {
  private readonly formats = inject(Formats);

  /** Length, language, age and entry, as far as the company tells them. */
  facts({ duration_minutes: minutes, language, age_from: age, entry_note: entry }: ShowView): ShowFact[] {
    return [
      ...(minutes ? [{ name: $localize`:@@public-site.show.length:Durata`, value: this.length(minutes) }] : []),
      ...(language ? [{ name: $localize`:@@public-site.show.language:Lingua`, value: language }] : []),
      ...(age ? [{ name: $localize`:@@public-site.show.age:Età`, value: this.age(age) }] : []),
      ...(entry ? [{ name: $localize`:@@public-site.show.entry:Ingresso`, value: entry }] : []),
    ];
  }

  /** Who makes it, and what a visitor should be warned of. */
  makers({ credits, warnings }: ShowView): ShowFact[] {
    return [
      ...(credits ?? []).map(({ role, names }) => ({ name: role, value: names })),
      ...(warnings ? [{ name: $localize`:@@public-site.show.warnings:Avvertenze`, value: warnings }] : []),
    ];
  }

  /** `Season 26/27`: a season begins in September. */
  season(at: string | null | undefined): string {
    if (!at) return '';
    const first = Number(at.slice(0, 4)) - (Number(at.slice(5, 7)) < 9 ? 1 : 0);
    const [from, to] = [first, first + 1].map((year) => String(year).slice(-2));
    return $localize`:@@public-site.show.season:Stagione ${from}:from:/${to}:to:`;
  }

  /** `1 h 15`, `2 h`, `55 min` */
  private length(minutes: number): string {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (!hours) return `${minutes} min`;
    return rest ? `${hours} h ${String(rest).padStart(2, '0')}` : `${hours} h`;
  }

  private age(from: number): string {
    return $localize`:@@public-site.show.age-from:Dai ${this.formats.number(from)}:age: anni`;
  }
}
