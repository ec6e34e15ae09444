import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { LIMITS, type CreatePageRequest, type OfficePageView } from '@azionelab/contracts';
import { LoadError, Markdown, SkeletonRow } from '@azionelab/web/ui';
import { from } from 'rxjs';
import { edit, EditMessages, Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { mayEdit } from '../access/may-edit';
import { ProgrammeClient } from '../api/programme-client';
import { Beside } from '../editor/beside';
import { Removing } from '../editor/removing';
import { rowOf } from '../editor/row-of';
import { atMost, filled, ruleWords, slugForm, whole } from '../editor/rules';
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
    EditMessages,
    LoadError,
    Markdown,
    MatButton,
    MatIcon,
    PageHead,
    Publication,
    ReactiveFormsModule,
    RouterLink,
    SkeletonRow,
    TextField,
  ],
  templateUrl: './page-page.html',
  styleUrl: '../editor/editor-page.scss',
  providers: [Removing],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PagePage {
  private readonly pages = inject(ProgrammeClient).pages;
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly removing = inject(Removing);
  protected readonly mayEdit = mayEdit();

  /** Route parameter; none where a new one is made. */
  readonly id = input(undefined, { transform: (id: string | undefined) => (id ? numberAttribute(id) : undefined) });

  protected readonly form = inject(NonNullableFormBuilder).group({
    title: ['', [filled, atMost(LIMITS.title)]],
    slug: ['', [filled, slugForm, atMost(LIMITS.slug)]],
    position: ['0', [filled, whole(0, LAST)]],
    body: ['', atMost(LIMITS.text)],
    is_published: [false],
  });
  protected readonly edit = edit<OfficePageView>({
    form: this.form,
    fields: {
      title: { label: $localize`:@@admin.programme.page-title:Titolo` },
      slug: { label: $localize`:@@admin.programme.page-address:Indirizzo della pagina`, error: ruleWords },
      position: { label: $localize`:@@admin.programme.position:Ordine nel menu`, error: ruleWords },
      body: { label: $localize`:@@admin.programme.page-body:Testo` },
      is_published: { label: $localize`:@@admin.programme.published:In linea` },
    },
    save: (version) => from(version === null ? this.pages.create(this.body()) : this.change(version)),
    read: () => from(this.pages.read(this.id() ?? 0)),
    valuesOf: ({ title, slug, position, body, is_published }) => ({
      title,
      slug,
      position: `${position}`,
      body,
      is_published,
    }),
  });
  protected readonly page = rowOf(
    this.id,
    (id) => this.pages.read(id),
    (page) => this.edit.begin(page),
  );
  readonly unsaved = this.edit.unsaved;

  protected readonly typed = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly isPublished = computed(() => this.page.value()?.is_published ?? false);
  protected readonly title = computed(() => {
    if (this.id() === undefined) return $localize`:@@admin.programme.new-page:Nuova pagina`;
    return this.page.value()?.title ?? $localize`:@@admin.programme.page:Pagina`;
  });

  constructor() {
    followTitle(this.form.controls.title, this.form.controls.slug, () => this.id() === undefined);
  }

  protected async save(): Promise<void> {
    this.saved(await this.edit.save());
  }

  /** Saves what is written, and shows it to visitors, or hides it. */
  protected async publish(is_published: boolean): Promise<void> {
    const { is_published: control } = this.form.controls;
    const before = control.value;
    control.setValue(is_published);
    const page = await this.edit.save();
    if (!page) control.setValue(before);
    this.saved(page);
  }

  protected saved(page: OfficePageView | null): void {
    if (!page) return;
    this.notices.say(
      page.is_published
        ? $localize`:@@admin.programme.page-saved-published:Salvata. I visitatori la vedono così.`
        : $localize`:@@admin.programme.page-saved:Salvata come bozza.`,
    );
    if (this.id() !== undefined) return this.page.set(page);
    void this.router.navigate(['/admin/pages', page.id], { replaceUrl: true });
  }

  protected remove(page: OfficePageView): void {
    const removal = {
      title: $localize`:@@admin.programme.remove-page:Eliminare “${page.title}:name:”?`,
      remove: () => this.pages.remove(page),
      hanging: () => $localize`:@@admin.programme.page-hangs:Non si può eliminare. Nascondila.`,
      leadTo: '/admin/pages',
      done: $localize`:@@admin.programme.page-removed:Pagina eliminata.`,
    };
    void this.removing.ask(removal, () => this.form.markAsPristine());
  }

  private change(version: number): Promise<OfficePageView> {
    return this.pages.change({ id: this.id() ?? 0, version }, this.body());
  }

  private body(): CreatePageRequest {
    const { position, ...typed } = this.form.getRawValue();
    return { ...typed, position: Number(position) };
  }
}
