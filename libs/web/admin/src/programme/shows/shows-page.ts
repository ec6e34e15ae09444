import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OfficeShowView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { Art } from '@azionelab/web/ui';
import { NewLink } from '../../frame/new-link';
import { PageHead } from '../../frame/page-head';
import { Bulk, Column, List, listStore, type ListTab } from '../../list';
import { mayEdit } from '../access/may-edit';
import { ProgrammeClient } from '../api/programme-client';
import { PublishRows } from '../bulk/publish-rows';
import { Publishing } from '../bulk/publishing';
import { Upcoming } from '../choices/upcoming';
import { Publication } from '../words/publication';
import { publicationFilter, publicationTabs } from '../words/publication-tabs';

/** All shows, with what is next for each. */
@Component({
  selector: 'az-shows-page',
  imports: [Art, Bulk, Column, List, NewLink, PageHead, Publication, PublishRows, RouterLink],
  templateUrl: './shows-page.html',
  styleUrl: './shows-page.scss',
  providers: [Publishing, Upcoming],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShowsPage {
  protected readonly client = inject(ProgrammeClient);
  protected readonly upcoming = inject(Upcoming);
  protected readonly formats = inject(Formats);
  protected readonly mayEdit = mayEdit();

  protected readonly list = listStore<OfficeShowView>({
    url: this.client.shows.address,
    ordering: 'title',
    filters: [publicationFilter],
  });
  protected readonly tabs: ListTab[] = publicationTabs($localize`:@@admin.programme.all-shows:Tutti`);
  protected readonly titleOf = (show: OfficeShowView): string => show.title;
}
