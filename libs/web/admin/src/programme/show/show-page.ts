import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import type { OfficeShowView } from '@azionelab/contracts';
import { Formats, NOW } from '@azionelab/web/kernel';
import { Field, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { from } from 'rxjs';
import { edit, EditMessages, Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { mayEdit } from '../access/may-edit';
import { ProgrammeClient } from '../api/programme-client';
import { Beside } from '../editor/beside';
import { Removing } from '../editor/removing';
import { rowOf } from '../editor/row-of';
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
    EditMessages,
    Field,
    LoadError,
    LookChoice,
    MatButton,
    MatIcon,
    PageHead,
    PosterEditor,
    Publication,
    ReactiveFormsModule,
    RouterLink,
    ShowPreview,
    SkeletonRow,
    TextField,
  ],
  templateUrl: './show-page.html',
  styleUrl: '../editor/editor-page.scss',
  providers: [Removing],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShowPage {
  private readonly client = inject(ProgrammeClient);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly formats = inject(Formats);
  private readonly now = inject(NOW)().toISOString();
  protected readonly removing = inject(Removing);
  protected readonly mayEdit = mayEdit();

  /** Route parameter; none where a new one is made. */
  readonly id = input(undefined, { transform: (id: string | undefined) => (id ? numberAttribute(id) : undefined) });

  protected readonly form = showForm();
  protected readonly edit = edit<OfficeShowView>({
    form: this.form,
    fields: SHOW_FIELDS,
    save: (version) => from(version === null ? this.client.shows.create(showBody(this.form)) : this.change(version)),
    read: () => from(this.client.shows.read(this.id() ?? 0)),
    valuesOf: showValues,
  });
  protected readonly show = rowOf(
    this.id,
    (id) => this.client.shows.read(id),
    (show) => this.begin(show),
  );
  readonly unsaved = this.edit.unsaved;

  private readonly ahead = resource({
    params: this.id,
    loader: ({ params: show }) =>
      this.client.performances.list({ show, from: this.now, is_cancelled: false, ordering: 'starts_at', page_size: 1 }),
  });
  protected readonly next = computed(() =>
    this.ahead.hasValue() ? (this.ahead.value().results[0]?.starts_at ?? null) : null,
  );

  private begun: number | null = null;
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
  protected readonly isPublished = computed(() => this.show.value()?.is_published ?? false);
  protected readonly title = computed(() => {
    if (this.id() === undefined) return $localize`:@@admin.programme.new-show:Nuovo spettacolo`;
    return this.show.value()?.title ?? $localize`:@@admin.programme.show:Spettacolo`;
  });

  constructor() {
    const { title, slug } = this.form.controls;
    followTitle(title, slug, () => !this.isPublished());
  }

  protected async save(): Promise<void> {
    this.saved(await this.edit.save());
  }

  /** Saves what is written, and shows it to visitors, or hides it. */
  protected async publish(is_published: boolean): Promise<void> {
    const { is_published: control } = this.form.controls;
    const before = control.value;
    control.setValue(is_published);
    const show = await this.edit.save();
    if (!show) control.setValue(before);
    this.saved(show);
  }

  protected saved(show: OfficeShowView | null): void {
    if (!show) return;
    this.notices.say(
      show.is_published
        ? $localize`:@@admin.programme.show-saved-published:Salvato. I visitatori lo vedono così.`
        : $localize`:@@admin.programme.show-saved:Salvato come bozza.`,
    );
    if (this.id() !== undefined) return this.show.set(show);
    void this.router.navigate(['/admin/shows', show.id], { replaceUrl: true });
  }

  protected remove(show: OfficeShowView): void {
    const removal = {
      title: $localize`:@@admin.programme.remove-show:Eliminare “${show.title}:name:”?`,
      remove: () => this.client.shows.remove(show),
      hanging: (count: number) =>
        $localize`:@@admin.programme.show-hangs:Non si può eliminare: ha ${this.formats.performances(count)}:evenings:. Nascondilo: sparisce dal sito, e le prenotazioni restano in archivio.`,
      leadTo: '/admin/shows',
      done: $localize`:@@admin.programme.show-removed:Spettacolo eliminato.`,
    };
    void this.removing.ask(removal, () => this.form.markAsPristine());
  }

  /** After the poster alone was changed, what is being written stays as it is. */
  private begin(show: OfficeShowView): void {
    if (this.form.dirty && this.begun === show.id) return;
    this.begun = show.id;
    this.edit.begin(show);
  }

  /** A poster that was sent from here meanwhile is no conflict. */
  private change(version: number): Promise<OfficeShowView> {
    const known = Math.max(version, this.show.value()?.version ?? 0);
    return this.client.shows.change({ id: this.id() ?? 0, version: known }, showBody(this.form));
  }
}
