import { NotFound, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Performance } from './performance.entity';
import { Show } from './show.entity';

/** The published season as a whole: what is told to calendars, search engines and whoever a link is shared with. */
@Injectable()
export class Season {
  constructor(private readonly work: UnitOfWork) {}

  shows(): Promise<Show[]> {
    return this.work.run(
      () => this.work.of(Show).find({ where: { isPublished: true }, order: { title: 'ASC', id: 'ASC' } }),
      { readOnly: true },
    );
  }

  /** @throws NotFound also for an unpublished one */
  async show(slug: string): Promise<Show> {
    const show = await this.work.run(() => this.work.of(Show).findOneBy({ slug, isPublished: true }), {
      readOnly: true,
    });
    if (!show) throw new NotFound();
    return show;
  }

  /** Performances after an instant, of every show or of one, each with its show and venue. */
  performances(after: Date, showId?: number): Promise<Performance[]> {
    return this.work.run(
      () =>
        this.work.of(Performance).find({
          where: { startsAt: MoreThan(after), show: { isPublished: true, ...(showId ? { id: showId } : {}) } },
          relations: { show: true, venue: true },
          order: { startsAt: 'ASC', id: 'ASC' },
        }),
      { readOnly: true },
    );
  }
}
