import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { LIMITS, type CreateVenueRequest, type OfficeVenueView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { PageHead } from '../../frame/page-head';
import { mayEdit } from '../access/may-edit';
import { ProgrammeClient } from '../api/programme-client';
import { Editor } from '../editor/editor';
import { EditorMessages } from '../editor/editor-messages';
import { NoRow } from '../editor/no-row';
import { idOf } from '../editor/row-of';
import { atMost, filled, ruleWords, slugForm } from '../editor/rules';
import { SaveBar } from '../editor/save-bar';
import { TextField } from '../editor/text-field';
import { followTitle } from '../words/follow-title';

/** One place: to change, or to see for who may not. */
@Component({
  selector: 'az-venue-page',
  imports: [EditorMessages, NoRow, PageHead, ReactiveFormsModule, SaveBar, TextField],
  templateUrl: './venue-page.html',
  styleUrl: '../editor/editor-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VenuePage {
  private readonly formats = inject(Formats);
  protected readonly mayEdit = mayEdit();

  /** Route parameter; none where a new one is made. */
  readonly id = input(undefined, { transform: idOf });

  protected readonly form = inject(NonNullableFormBuilder).group({
    name: ['', [filled, atMost(LIMITS.name)]],
    slug: ['', [filled, slugForm, atMost(LIMITS.slug)]],
    address: ['', [filled, atMost(LIMITS.address)]],
    city: ['', [filled, atMost(LIMITS.city)]],
    access_notes: ['', atMost(LIMITS.notes)],
    notes: ['', atMost(LIMITS.notes)],
  });
  protected readonly editor = new Editor<OfficeVenueView, CreateVenueRequest>({
    id: this.id,
    rows: inject(ProgrammeClient).venues,
    list: '/admin/venues',
    form: this.form,
    fields: {
      name: { label: $localize`:@@admin.programme.name:Nome` },
      slug: { label: $localize`:@@admin.programme.slug:Indirizzo nel sito`, error: ruleWords },
      address: { label: $localize`:@@admin.programme.address:Indirizzo` },
      city: { label: $localize`:@@admin.programme.city:Città` },
      access_notes: { label: $localize`:@@admin.programme.access-notes:Come si entra senza gradini` },
      notes: { label: $localize`:@@admin.programme.notes:Note` },
    },
    body: () => this.form.getRawValue(),
    savedWords: () => $localize`:@@admin.programme.venue-saved:Luogo salvato.`,
    removal: (venue) => ({
      title: $localize`:@@admin.programme.remove-venue:Eliminare “${venue.name}:name:”?`,
      hanging: (count) =>
        $localize`:@@admin.programme.venue-hangs:Non si può eliminare: è il luogo di ${this.formats.performances(count)}:evenings:. Spostale prima in un altro.`,
      done: $localize`:@@admin.programme.venue-removed:Luogo eliminato.`,
    }),
  });
  protected readonly edit = this.editor.edit;
  protected readonly venue = this.editor.row;
  readonly unsaved = this.edit.unsaved;

  protected readonly title = computed(() => {
    if (this.id() === undefined) return $localize`:@@admin.programme.new-venue:Nuovo luogo`;
    return this.venue.value()?.name ?? $localize`:@@admin.programme.venue:Luogo`;
  });

  constructor() {
    followTitle(this.form.controls.name, this.form.controls.slug, () => this.id() === undefined);
  }
}
