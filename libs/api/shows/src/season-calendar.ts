import { Clock, CurrentCompany, Site } from '@azionelab/api/kernel';
import type { Locale } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { calendarFile } from './calendar-file';
import { Season } from './season';

/** An evening that has been stays in the calendars of those who follow for as many days. */
const REMEMBERED_DAYS = 30;

/** The season, or one show, as a calendar to follow. */
@Injectable()
export class SeasonCalendar {
  constructor(
    private readonly season: Season,
    private readonly company: CurrentCompany,
    private readonly site: Site,
    private readonly clock: Clock,
  ) {}

  async ofSeason(language?: Locale): Promise<string> {
    return this.write(this.company.get().name, await this.season.performances(this.since()), language);
  }

  /** @throws NotFound also for an unpublished show */
  async ofShow(slug: string, language?: Locale): Promise<string> {
    const show = await this.season.show(slug);
    const performances = await this.season.performances(this.since(), show.id);
    return this.write(`${show.title} · ${this.company.get().name}`, performances, language);
  }

  private since(): Date {
    return new Date(this.clock.now().getTime() - REMEMBERED_DAYS * 86_400_000);
  }

  private write(name: string, performances: Parameters<typeof calendarFile>[0], language?: Locale): string {
    const { slug, locale } = this.company.get();
    const spoken = language ?? locale;
    const pageOf = (show: string) => this.site.page(`/shows/${encodeURIComponent(show)}`, spoken);
    return calendarFile(performances, { name, company: slug, language: spoken, pageOf });
  }
}
