import { inject, Injectable } from '@angular/core';
import { MatPaginatorIntl } from '@angular/material/paginator';
import { Formats } from '@azionelab/web/kernel';

/** What stands around the pages of a list. */
@Injectable()
export class PageWords extends MatPaginatorIntl {
  private readonly formats = inject(Formats);

  override itemsPerPageLabel = $localize`:@@admin.list.page-size:Righe per pagina`;
  override nextPageLabel = $localize`:@@admin.list.next:Pagina successiva`;
  override previousPageLabel = $localize`:@@admin.list.previous:Pagina precedente`;

  override getRangeLabel = (page: number, size: number, count: number): string => {
    const first = count === 0 ? 0 : page * size + 1;
    const last = Math.min(count, (page + 1) * size);
    return $localize`:@@admin.list.range:${first}:first:–${last}:last: di ${this.formats.number(count)}:count:`;
  };
}
