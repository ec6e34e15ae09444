import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { OfficePageView } from '@azionelab/contracts';
import { PageHead } from '../../frame/page-head';
import { Bulk, Column, List, listStore } from '../../list';
import { mayEdit } from '../access/may-edit';
import { ProgrammeClient } from '../api/programme-client';
import { Publishing } from '../bulk/publishing';
import { Publication } from '../words/publication';
import { publicationFilter, publicationTabs } from '../words/publication-tabs';

/** The company's own pages, in the order of the site's menu. */
@Component({
  selector: 'az-pages-page',
  imports: [Bulk, Column, List, MatButton, MatIcon, PageHead, Publication, RouterLink],
  templateUrl: './pages-page.html',
  providers: [Publishing],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PagesPage {
  private readonly client = inject(ProgrammeClient);
  protected readonly publishing = inject(Publishing);
  protected readonly mayEdit = mayEdit();
  protected readonly list = listStore<OfficePageView>({
    url: this.client.pages.address,
    ordering: 'position',
    filters: [publicationFilter],
  });
  protected readonly tabs = publicationTabs($localize`:@@admin.programme.all-pages:Tutte`);
  protected readonly titleOf = (page: OfficePageView): string => page.title;

  protected publish(pages: readonly OfficePageView[], is_published: boolean): void {
    void this.publishing.set(this.list, this.client.pages, pages, is_published);
  }
}
