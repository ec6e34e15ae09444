import { NotFound, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { Page } from './page.entity';

/** The company's pages as visitors see them. */
@Injectable()
export class PublishedPages {
  constructor(private readonly work: UnitOfWork) {}

  /** In the order of the menu. */
  all(): Promise<Page[]> {
    return this.work.run(
      () => this.work.of(Page).find({ where: { isPublished: true }, order: { position: 'ASC', id: 'ASC' } }),
      { readOnly: true },
    );
  }

  /** @throws NotFound */
  async bySlug(slug: string): Promise<Page> {
    const page = await this.work.run(() => this.work.of(Page).findOneBy({ slug, isPublished: true }), {
      readOnly: true,
    });
    if (!page) throw new NotFound();
    return page;
  }
}
