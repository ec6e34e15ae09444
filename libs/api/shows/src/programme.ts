import { Clock, containing, CurrentCompany, listView, NotFound, pageOf, UnitOfWork } from '@azionelab/api/kernel';
import type {
  ListView,
  PerformanceSummaryView,
  PerformanceView,
  ShowSummaryView,
  ShowView,
} from '@azionelab/contracts';
import type { PerformancesRequest, SearchRequest, ShowRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { Between, MoreThan, MoreThanOrEqual, type FindOperator } from 'typeorm';
import { Performance } from './performance.entity';
import { performanceSummaryView, performanceView } from './performance.view';
import { Show } from './show.entity';
import { showSummaryView, showView } from './show.view';

/** What is on: all that a visitor may read of the published programme. */
@Injectable()
export class Programme {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  /** Published shows, the next to play first. */
  shows(request: SearchRequest): Promise<ListView<ShowSummaryView>> {
    const { skip, take } = pageOf(request);
    return this.read(async () => {
      const query = this.work
        .of(Show)
        .createQueryBuilder('show')
        .addSelect(
          (next) =>
            next
              .select('min(performance.starts_at)')
              .from(Performance, 'performance')
              .where(
                'performance.show_id = show.id AND performance.starts_at > :now AND performance.cancelled_at IS NULL',
              ),
          'next_at',
        )
        .where('show.is_published')
        .setParameters({ now: this.clock.now(), search: containing(request.search ?? '') });
      if (request.search) {
        query.andWhere('(show.title ILIKE :search OR show.slug ILIKE :search OR show.summary ILIKE :search)');
      }
      const count = await query.getCount();
      const { raw, entities } = await query
        .orderBy('next_at', 'ASC', 'NULLS LAST')
        .addOrderBy('show.title')
        .addOrderBy('show.id')
        .offset(skip)
        .limit(take)
        .getRawAndEntities<{ next_at: Date | null }>();
      const { timeZone } = this.company.get();
      return {
        count,
        results: entities.map((show, row) => showSummaryView(show, raw[row]?.next_at ?? null, timeZone)),
      };
    });
  }

  /** One published show with its evenings. @throws NotFound also for an unpublished one */
  show(slug: string, { include }: ShowRequest): Promise<ShowView> {
    return this.read(async () => {
      const now = this.clock.now();
      const show = await this.work.of(Show).findOneBy({ slug, isPublished: true });
      if (!show) throw new NotFound();
      const performances = await this.work.of(Performance).find({
        where: { showId: show.id, ...(include === 'past' ? {} : { startsAt: MoreThan(now) }) },
        relations: { show: true, venue: true },
        order: { startsAt: 'ASC', id: 'ASC' },
      });
      return showView(show, performances, now, this.company.get().timeZone);
    });
  }

  /** Performances of published shows, upcoming ones unless `from` says otherwise. */
  performances(request: PerformancesRequest): Promise<ListView<PerformanceSummaryView>> {
    const { timeZone } = this.company.get();
    const now = this.clock.now();
    return this.read(async () => {
      const page = await this.work.of(Performance).findAndCount({
        where: {
          show: { isPublished: true, ...(request.show === undefined ? {} : { slug: request.show }) },
          startsAt: period(request, now),
        },
        relations: { show: true, venue: true },
        order: { startsAt: 'ASC', id: 'ASC' },
        ...pageOf(request),
      });
      return listView(page, (performance) => performanceSummaryView(performance, now, timeZone));
    });
  }

  /** @throws NotFound also when its show is unpublished */
  async performance(id: number): Promise<PerformanceView> {
    return performanceView(await this.published(id), this.clock.now(), this.company.get().timeZone);
  }

  /** A performance that visitors may know of, with its show and venue. @throws NotFound */
  published(id: number): Promise<Performance> {
    return this.read(async () => {
      const performance = await this.work
        .of(Performance)
        .findOne({ where: { id, show: { isPublished: true } }, relations: { show: true, venue: true } });
      if (!performance) throw new NotFound();
      return performance;
    });
  }

  /** Any performance with its show and venue, for those who hold a ticket to it. @throws NotFound */
  byId(id: number): Promise<Performance> {
    return this.read(async () => {
      const performance = await this.work
        .of(Performance)
        .findOne({ where: { id }, relations: { show: true, venue: true } });
      if (!performance) throw new NotFound();
      return performance;
    });
  }

  private read<T>(work: () => Promise<T>): Promise<T> {
    return this.work.run(work, { readOnly: true });
  }
}

function period({ from, to }: PerformancesRequest, now: Date): FindOperator<Date> {
  if (from === undefined && to === undefined) return MoreThan(now);
  if (to === undefined) return MoreThanOrEqual(new Date(from as string));
  return Between(from === undefined ? now : new Date(from), new Date(to));
}
