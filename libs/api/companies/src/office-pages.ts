import {
  CurrentCompany,
  demandVersion,
  InvalidInput,
  listView,
  matching,
  NotFound,
  orderOf,
  pageOf,
  refuseByConstraint,
  UnitOfWork,
} from '@azionelab/api/kernel';
import type { ListView, OfficePageView } from '@azionelab/contracts';
import type { ChangePageRequest, CreatePageRequest, OfficePagesRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import type { FindOneOptions } from 'typeorm';
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
  read(id: number): Promise<OfficePageView> {
    return this.work.run(async () => this.view(await this.byId(id)), { readOnly: true });
  }

  /** @throws InvalidInput when the slug is taken */
  create(body: CreatePageRequest): Promise<OfficePageView> {
    return this.work.run(async () => {
      const { identifiers } = await this.work.of(Page).insert(columnsOf(body));
      return this.view(await this.byId(identifiers[0]?.['id'] as number));
    });
  }

  /** @throws NotFound | Conflict | InvalidInput when the slug is taken */
  change(id: number, body: ChangePageRequest, expected?: number): Promise<OfficePageView> {
    return this.work.run(async () => {
      const { version } = await this.lock(id, expected);
      await this.work.of(Page).update(id, { ...columnsOf(body), version: version + 1 });
      return this.view(await this.byId(id));
    });
  }

  /** @throws NotFound | Conflict */
  remove(id: number, expected?: number): Promise<void> {
    return this.work.run(async () => {
      await this.lock(id, expected);
      await this.work.of(Page).delete(id);
    });
  }

  private async byId(id: number, lock?: FindOneOptions<Page>['lock']): Promise<Page> {
    const page = await this.work.of(Page).findOne({ where: { id }, lock });
    if (!page) throw new NotFound();
    return page;
  }

  private async lock(id: number, expected: number | undefined): Promise<Page> {
    const page = await this.byId(id, { mode: 'for_no_key_update' });
    demandVersion(page, expected);
    return page;
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
