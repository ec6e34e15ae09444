import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OfficePageView } from '@azionelab/contracts';
import { NewLink } from '../../frame/new-link';
import { PageHead } from '../../frame/page-head';
import { Bulk, Column, List, listStore } from '../../list';
import { mayEdit } from '../access/may-edit';
import { ProgrammeClient } from '../api/programme-client';
import { PublishRows } from '../bulk/publish-rows';
import { Publishing } from '../bulk/publishing';
import { Publication } from '../words/publication';
import { publicationFilter, publicationTabs } from '../words/publication-tabs';

/** The company's own pages, in the order of the site's menu. */
@Component({
  selector: 'az-pages-page',
  imports: [Bulk, Column, List, NewLink, PageHead, Publication, PublishRows, RouterLink],
  templateUrl: './pages-page.html',
  providers: [Publishing],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PagesPage {
  protected readonly client = inject(ProgrammeClient);
  protected readonly mayEdit = mayEdit();
  protected readonly list = listStore<OfficePageView>({
    url: this.client.pages.address,
    ordering: 'position',
    filters: [publicationFilter],
  });
  protected readonly tabs = publicationTabs($localize`:@@admin.programme.all-pages:Tutte`);
  protected readonly titleOf = (page: OfficePageView): string => page.title;
}
