import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { PageAnswer } from '@azionelab/web/kernel';
import { PageHead } from '../head/page-head';

/** An address that leads nowhere, told with a real 404. */
@Component({
  selector: 'az-not-found-page',
  imports: [MatButton, RouterLink],
  template: `
    <div class="wrap">
      <h1 class="display-medium" i18n="@@public-site.not-found.title">Questa pagina è uscita di scena</h1>
      <p class="lead" i18n="@@public-site.not-found.text">L’indirizzo non porta a nulla. Il programma è qui.</p>
      <a matButton="filled" class="big" routerLink="/shows" i18n="@@public-site.not-found.back">Vai in scena</a>
    </div>
  `,
  styles: `
    div {
      padding-block: 48px;
    }
    .lead {
      margin-block: 20px 28px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {
  constructor() {
    inject(PageAnswer).notFound();
    inject(PageHead).describe({
      title: $localize`:@@public-site.not-found.page:Pagina non trovata`,
      description: $localize`:@@public-site.not-found.description:A questo indirizzo non c’è nulla.`,
      unlisted: true,
    });
  }
}
