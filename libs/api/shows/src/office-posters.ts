import { CurrentCompany, demandVersion, encodePicture, NotFound, Pictures, UnitOfWork } from '@azionelab/api/kernel';
import { type OfficeShowView, POSTER_WIDTHS } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';
import { officeShowView } from './office-show.view';
import { Show } from './show.entity';

/** Puts a company's own poster in the place of the drawn one. */
@Injectable()
export class OfficePosters {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly pictures: Pictures,
  ) {}

  /**
   * The file is read, and taken apart, while no transaction is open.
   * @param read reads the file; not before it is known that it has a place
   * @param alt says in words what the poster shows
   * @throws NotFound | Conflict | UnfitUpload | InvalidInput for a picture that cannot be taken
   */
  async put(id: number, read: () => Promise<Buffer>, alt: string, expected?: number): Promise<OfficeShowView> {
    await this.work.run(() => this.find(id, expected), { readOnly: true });
    const poster = await encodePicture(await read(), POSTER_WIDTHS);
    return this.change(id, expected, async () => ({ posterImage: await this.pictures.keep(poster), posterAlt: alt }));
  }

  /** The drawn poster is back. @throws NotFound | Conflict */
  remove(id: number, expected?: number): Promise<OfficeShowView> {
    return this.change(id, expected, async () => ({ posterImage: null, posterAlt: '' }));
  }

  private change(
    id: number,
    expected: number | undefined,
    edit: () => Promise<Pick<Show, 'posterImage' | 'posterAlt'>>,
  ): Promise<OfficeShowView> {
    return this.work.run(async () => {
      const show = await this.find(id, expected, true);
      await this.work.of(Show).update(id, { ...(await edit()), version: show.version + 1 });
      return officeShowView(await this.find(id), this.company.get().timeZone);
    });
  }

  private async find(id: number, expected?: number, locked = false): Promise<Show> {
    const lock = locked ? ({ mode: 'for_no_key_update' } as const) : undefined;
    const show = await this.work.of(Show).findOne({ where: { id }, lock });
    if (!show) throw new NotFound();
    demandVersion(show, expected);
    return show;
  }
}
