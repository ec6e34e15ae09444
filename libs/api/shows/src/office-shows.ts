import {
  CurrentCompany,
  demandVersion,
  listView,
  matching,
  NotFound,
  OfficeRemoval,
  orderOf,
  pageOf,
  UnitOfWork,
} from '@azionelab/api/kernel';
import type { ListView, OfficeShowView } from '@azionelab/contracts';
import type { ChangeShowRequest, CreateShowRequest, OfficeShowsRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import type { FindOneOptions } from 'typeorm';
import { officeShowView } from './office-show.view';
import { Show } from './show.entity';

const ORDERINGS = {
  id: 'id',
  title: 'title',
  slug: 'slug',
  is_published: 'isPublished',
  duration_minutes: 'durationMinutes',
  language: 'language',
  age_from: 'ageFrom',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
};

/** The productions, as the office keeps them. */
@Injectable()
export class OfficeShows {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly removal: OfficeRemoval,
  ) {}

  list(request: OfficeShowsRequest): Promise<ListView<OfficeShowView>> {
    return this.work.run(
      async () => {
        const page = await this.work.of(Show).findAndCount({
          where: matching<Show>({ isPublished: request.is_published }, request.search, ['title', 'slug']),
          order: orderOf(request.ordering || 'title', ORDERINGS),
          ...pageOf(request),
        });
        return listView(page, (show) => this.view(show));
      },
      { readOnly: true },
    );
  }

  /** @throws NotFound */
  read(id: number): Promise<OfficeShowView> {
    return this.work.run(async () => this.view(await this.byId(id)), { readOnly: true });
  }

  /** @throws InvalidInput when the slug is taken */
  create(body: CreateShowRequest): Promise<OfficeShowView> {
    return this.work.run(async () => {
      const { identifiers } = await this.work.of(Show).insert(columnsOf(body));
      return this.view(await this.byId(identifiers[0]?.['id'] as number));
    });
  }

  /** @throws NotFound | Conflict | InvalidInput when the slug is taken */
  change(id: number, body: ChangeShowRequest, expected?: number): Promise<OfficeShowView> {
    return this.work.run(async () => {
      const { version } = await this.lock(id, expected);
      await this.work.of(Show).update(id, { ...columnsOf(body), version: version + 1 });
      return this.view(await this.byId(id));
    });
  }

  /** @throws NotFound | Conflict also when performances of it are planned */
  remove(id: number, expected?: number): Promise<void> {
    return this.removal.run(id, async () => {
      await this.lock(id, expected);
      await this.work.of(Show).delete(id);
    });
  }

  private async byId(id: number, lock?: FindOneOptions<Show>['lock']): Promise<Show> {
    const show = await this.work.of(Show).findOne({ where: { id }, lock });
    if (!show) throw new NotFound();
    return show;
  }

  private async lock(id: number, expected: number | undefined): Promise<Show> {
    const show = await this.byId(id, { mode: 'for_no_key_update' });
    demandVersion(show, expected);
    return show;
  }

  private view(show: Show): OfficeShowView {
    return officeShowView(show, this.company.get().timeZone);
  }
}

/** What a body says, as columns; what it leaves out stays as it is, and `null` clears what may be empty. */
function columnsOf(body: ChangeShowRequest): Partial<Show> {
  return {
    title: body.title ?? undefined,
    slug: body.slug ?? undefined,
    summary: body.summary ?? undefined,
    description: body.description ?? undefined,
    posterImage: body.poster_image,
    posterAlt: body.poster_alt ?? undefined,
    isPublished: body.is_published ?? undefined,
    credit: body.credit,
    durationMinutes: body.duration_minutes,
    language: body.language,
    ageFrom: body.age_from,
    entryNote: body.entry_note,
    credits: body.credits && body.credits.map(({ role, names }) => ({ role, names })),
    warnings: body.warnings,
    gel: body.gel,
    motif: body.motif,
  };
}
