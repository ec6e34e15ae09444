import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Status } from '@azionelab/web/ui';

/** Whether visitors see something: a show, a page. */
@Component({
  selector: 'az-publication',
  imports: [Status],
  template: `
    @if (isPublished()) {
      <az-status tone="ok" icon="check_circle" i18n="@@admin.programme.published">In linea</az-status>
    } @else {
      <az-status tone="off" icon="edit_note" i18n="@@admin.programme.draft">Bozza</az-status>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Publication {
  readonly isPublished = input.required<boolean>();
}
