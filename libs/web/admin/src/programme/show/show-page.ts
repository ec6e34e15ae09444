import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { CreateShowRequest, OfficeShowView } from '@azionelab/contracts';
import { Formats, NOW } from '@azionelab/web/kernel';
import { Field } from '@azionelab/web/ui';
import { PageHead } from '../../frame/page-head';
import { mayEdit } from '../access/may-edit';
import { ProgrammeClient } from '../api/programme-client';
import { Beside } from '../editor/beside';
import { Editor } from '../editor/editor';
import { EditorMessages } from '../editor/editor-messages';
import { NoRow } from '../editor/no-row';
import { idOf } from '../editor/row-of';
import { SaveBar } from '../editor/save-bar';
import { TextField } from '../editor/text-field';
import { followTitle } from '../words/follow-title';
import { Publication } from '../words/publication';
import { CreditsEditor } from './credits-editor';
import { LookChoice } from './look-choice';
import { PosterEditor } from './poster-editor';
import { SHOW_FIELDS, showBody, showForm, showValues } from './show-form';
import { type ShowLook, ShowPreview } from './show-preview';

/** One show, and beside it as visitors see it; for who may not change it, that alone. */
@Component({
  selector: 'az-show-page',
  imports: [
    Beside,
    CreditsEditor,
    EditorMessages,
    Field,
    LookChoice,
    MatButton,
    MatIcon,
    NoRow,
    PageHead,
    PosterEditor,
    Publication,
    ReactiveFormsModule,
    RouterLink,
    SaveBar,
    ShowPreview,
    TextField,
  ],
  templateUrl: './show-page.html',
  styleUrl: '../editor/editor-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShowPage {
  private readonly client = inject(ProgrammeClient);
  private readonly formats = inject(Formats);
  private readonly now = inject(NOW)().toISOString();
  protected readonly mayEdit = mayEdit();

  /** Route parameter; none where a new one is made. */
  readonly id = input(undefined, { transform: idOf });

  protected readonly form = showForm();
  protected readonly editor = new Editor<OfficeShowView, CreateShowRequest>({
    id: this.id,
    rows: this.client.shows,
    list: '/admin/shows',
    form: this.form,
    fields: SHOW_FIELDS,
    valuesOf: showValues,
    body: () => showBody(this.form),
    savedWords: (show) =>
      show.is_published
        ? $localize`:@@admin.programme.show-saved-published:Salvato. I visitatori lo vedono così.`
        : $localize`:@@admin.programme.show-saved:Salvato come bozza.`,
    removal: (show) => ({
      title: $localize`:@@admin.programme.remove-show:Eliminare “${show.title}:name:”?`,
      hanging: (count) =>
        $localize`:@@admin.programme.show-hangs:Non si può eliminare: ha ${this.formats.performances(count)}:evenings:. Nascondilo: sparisce dal sito, e le prenotazioni restano in archivio.`,
      done: $localize`:@@admin.programme.show-removed:Spettacolo eliminato.`,
    }),
  });
  protected readonly edit = this.editor.edit;
  protected readonly show = this.editor.row;
  readonly unsaved = this.edit.unsaved;

  private readonly ahead = resource({
    params: this.id,
    loader: ({ params: show }) =>
      this.client.performances.list({ show, from: this.now, is_cancelled: false, ordering: 'starts_at', page_size: 1 }),
  });
  protected readonly next = computed(() =>
    this.ahead.hasValue() ? (this.ahead.value().results[0]?.starts_at ?? null) : null,
  );

  private readonly typed = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly slug = computed(() => this.typed().slug || 'senza-titolo');
  protected readonly gel = computed(() => this.typed().gel ?? null);
  protected readonly look = computed<ShowLook>(() => {
    const typed = this.typed();
    return {
      slug: this.slug(),
      title: typed.title ?? '',
      credit: typed.credit || null,
      summary: typed.summary ?? '',
      description: typed.description ?? '',
      gel: this.gel(),
      motif: typed.motif ?? null,
      poster_image: this.show.value()?.poster_image ?? null,
      poster_alt: this.show.value()?.poster_alt ?? '',
    };
  });
  protected readonly title = computed(() => {
    if (this.id() === undefined) return $localize`:@@admin.programme.new-show:Nuovo spettacolo`;
    return this.show.value()?.title ?? $localize`:@@admin.programme.show:Spettacolo`;
  });

  constructor() {
    const { title, slug } = this.form.controls;
    followTitle(title, slug, () => !this.editor.isPublished());
  }
}
