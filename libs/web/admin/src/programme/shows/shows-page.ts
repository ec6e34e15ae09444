import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { OfficeShowView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { Art } from '@azionelab/web/ui';
import { PageHead } from '../../frame/page-head';
import { Bulk, Column, List, listStore, type ListTab } from '../../list';
import { mayEdit } from '../access/may-edit';
import { ProgrammeClient } from '../api/programme-client';
import { Publishing } from '../bulk/publishing';
import { Upcoming } from '../choices/upcoming';
import { Publication } from '../words/publication';
import { publicationFilter, publicationTabs } from '../words/publication-tabs';

/** All shows, with what is next for each. */
@Component({
  selector: 'az-shows-page',
  imports: [Art, Bulk, Column, List, MatButton, MatIcon, PageHead, Publication, RouterLink],
  templateUrl: './shows-page.html',
  styleUrl: './shows-page.scss',
  providers: [Publishing, Upcoming],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShowsPage {
  protected readonly client = inject(ProgrammeClient);
  protected readonly upcoming = inject(Upcoming);
  protected readonly publishing = inject(Publishing);
  protected readonly formats = inject(Formats);
  protected readonly mayEdit = mayEdit();

  protected readonly list = listStore<OfficeShowView>({
    url: this.client.shows.address,
    ordering: 'title',
    filters: [publicationFilter],
  });
  protected readonly tabs: ListTab[] = publicationTabs($localize`:@@admin.programme.all-shows:Tutti`);
  protected readonly titleOf = (show: OfficeShowView): string => show.title;

  protected publish(shows: readonly OfficeShowView[], is_published: boolean): void {
    void this.publishing.set(this.list, this.client.shows, shows, is_published);
  }
}
