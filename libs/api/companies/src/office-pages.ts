import {
  CurrentCompany,
  InvalidInput,
  listView,
  matching,
  OfficeRecords,
  orderOf,
  pageOf,
  refuseByConstraint,
  UnitOfWork,
} from '@azionelab/api/kernel';
import type { ListView, OfficePageView } from '@azionelab/contracts';
import type { ChangePageRequest, CreatePageRequest, OfficePagesRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { officePageView } from './office-page.view';
import { Page } from './page.entity';

const ORDERINGS = {
  id: 'id',
  title: 'title',
  slug: 'slug',
  position: 'position',
  is_published: 'isPublished',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
};

refuseByConstraint({ pages_slug: () => new InvalidInput({ slug: ['This slug is taken.'] }) });

/** The company's own pages, as the office keeps them. */
@Injectable()
export class OfficePages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly records: OfficeRecords,
  ) {}

  /** In the order of the menu, unless told otherwise. */
  list(request: OfficePagesRequest): Promise<ListView<OfficePageView>> {
    return this.work.run(
      async () => {
        const page = await this.work.of(Page).findAndCount({
          where: matching<Page>({ isPublished: request.is_published }, request.search, ['title', 'slug']),
          order: orderOf(request.ordering || 'position', ORDERINGS),
          ...pageOf(request),
        });
        return listView(page, (row) => this.view(row));
      },
      { readOnly: true },
    );
  }

  /** @throws NotFound */
  async read(id: number): Promise<OfficePageView> {
    return this.view(await this.records.read(Page, id));
  }

  /** @throws InvalidInput when the slug is taken */
  async create(body: CreatePageRequest): Promise<OfficePageView> {
    return this.view(await this.records.create(Page, columnsOf(body)));
  }

  /** @throws NotFound | Conflict | InvalidInput when the slug is taken */
  async change(id: number, body: ChangePageRequest, expected?: number): Promise<OfficePageView> {
    return this.view(await this.records.change(Page, id, columnsOf(body), expected));
  }

  /** @throws NotFound | Conflict */
  remove(id: number, expected?: number): Promise<void> {
    return this.records.remove(Page, id, expected);
  }

  private view(page: Page): OfficePageView {
    return officePageView(page, this.company.get().timeZone);
  }
}

/** What a body says, as columns; what it leaves out, or sends as `null`, stays as it is. */
function columnsOf(body: ChangePageRequest): Partial<Page> {
  return {
    slug: body.slug ?? undefined,
    title: body.title ?? undefined,
    body: body.body ?? undefined,
    position: body.position ?? undefined,
    isPublished: body.is_published ?? undefined,
  };
}
