import { CurrentCompany, listView, matching, OfficeRecords, orderOf, pageOf, UnitOfWork } from '@azionelab/api/kernel';
import type { ListView, OfficeShowView } from '@azionelab/contracts';
import type { ChangeShowRequest, CreateShowRequest, OfficeShowsRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
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
    private readonly records: OfficeRecords,
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
  async read(id: number): Promise<OfficeShowView> {
    return this.view(await this.records.read(Show, id));
  }

  /** @throws InvalidInput when the slug is taken */
  async create(body: CreateShowRequest): Promise<OfficeShowView> {
    return this.view(await this.records.create(Show, columnsOf(body)));
  }

  /** @throws NotFound | Conflict | InvalidInput when the slug is taken */
  async change(id: number, body: ChangeShowRequest, expected?: number): Promise<OfficeShowView> {
    return this.view(await this.records.change(Show, id, columnsOf(body), expected));
  }

  /** @throws NotFound | Conflict also when performances of it are planned */
  remove(id: number, expected?: number): Promise<void> {
    return this.records.remove(Show, id, expected);
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
