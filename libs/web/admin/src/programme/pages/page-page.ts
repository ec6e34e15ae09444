import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { LIMITS, type CreatePageRequest, type OfficePageView } from '@azionelab/contracts';
import { Markdown } from '@azionelab/web/ui';
import { PageHead } from '../../frame/page-head';
import { mayEdit } from '../access/may-edit';
import { ProgrammeClient } from '../api/programme-client';
import { Beside } from '../editor/beside';
import { Editor } from '../editor/editor';
import { EditorMessages } from '../editor/editor-messages';
import { NoRow } from '../editor/no-row';
import { idOf } from '../editor/row-of';
import { atMost, filled, ruleWords, slugForm, whole } from '../editor/rules';
import { SaveBar } from '../editor/save-bar';
import { TextField } from '../editor/text-field';
import { followTitle } from '../words/follow-title';
import { Publication } from '../words/publication';

/** The last place in a menu that the API takes. */
const LAST = 10_000;

/** One page of the company's own, and beside it as visitors read it. */
@Component({
  selector: 'az-page-page',
  imports: [
    Beside,
    EditorMessages,
    Markdown,
    MatButton,
    MatIcon,
    NoRow,
    PageHead,
    Publication,
    ReactiveFormsModule,
    RouterLink,
    SaveBar,
    TextField,
  ],
  templateUrl: './page-page.html',
  styleUrl: '../editor/editor-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PagePage {
  protected readonly mayEdit = mayEdit();

  /** Route parameter; none where a new one is made. */
  readonly id = input(undefined, { transform: idOf });

  protected readonly form = inject(NonNullableFormBuilder).group({
    title: ['', [filled, atMost(LIMITS.title)]],
    slug: ['', [filled, slugForm, atMost(LIMITS.slug)]],
    position: ['0', [filled, whole(0, LAST)]],
    body: ['', atMost(LIMITS.text)],
    is_published: [false],
  });
  protected readonly editor = new Editor<OfficePageView, CreatePageRequest>({
    id: this.id,
    rows: inject(ProgrammeClient).pages,
    list: '/admin/pages',
    form: this.form,
    fields: {
      title: { label: $localize`:@@admin.programme.page-title:Titolo` },
      slug: { label: $localize`:@@admin.programme.page-address:Indirizzo della pagina`, error: ruleWords },
      position: { label: $localize`:@@admin.programme.position:Ordine nel menu`, error: ruleWords },
      body: { label: $localize`:@@admin.programme.page-body:Testo` },
      is_published: { label: $localize`:@@admin.programme.published:In linea` },
    },
    valuesOf: ({ title, slug, position, body, is_published }) => ({
      title,
      slug,
      position: `${position}`,
      body,
      is_published,
    }),
    body: () => {
      const { position, ...typed } = this.form.getRawValue();
      return { ...typed, position: Number(position) };
    },
    savedWords: (page) =>
      page.is_published
        ? $localize`:@@admin.programme.page-saved-published:Salvata. I visitatori la vedono così.`
        : $localize`:@@admin.programme.page-saved:Salvata come bozza.`,
    removal: (page) => ({
      title: $localize`:@@admin.programme.remove-page:Eliminare “${page.title}:name:”?`,
      hanging: () => $localize`:@@admin.programme.page-hangs:Non si può eliminare. Nascondila.`,
      done: $localize`:@@admin.programme.page-removed:Pagina eliminata.`,
    }),
  });
  protected readonly edit = this.editor.edit;
  protected readonly page = this.editor.row;
  readonly unsaved = this.edit.unsaved;

  protected readonly typed = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly title = computed(() => {
    if (this.id() === undefined) return $localize`:@@admin.programme.new-page:Nuova pagina`;
    return this.page.value()?.title ?? $localize`:@@admin.programme.page:Pagina`;
  });

  constructor() {
    followTitle(this.form.controls.title, this.form.controls.slug, () => this.id() === undefined);
  }
}
