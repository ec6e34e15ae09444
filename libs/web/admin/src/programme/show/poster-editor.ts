import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { LIMITS, type OfficeShowView } from '@azionelab/contracts';
import { readFailure } from '@azionelab/web/kernel';
import { Field } from '@azionelab/web/ui';
import { Confirm, Notices } from '../../form';
import { ProgrammeClient } from '../api/programme-client';
import { ACCEPTED, fileProblem, posterFailure } from './poster-words';

/** The company's own picture of a show: chosen or dropped, described, sent; changed, or taken away. */
@Component({
  selector: 'az-poster-editor',
  imports: [Field, MatButton, MatFormField, MatIcon, MatInput, MatProgressBar],
  templateUrl: './poster-editor.html',
  styleUrl: './poster-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PosterEditor {
  private readonly client = inject(ProgrammeClient);
  private readonly notices = inject(Notices);
  private readonly confirm = inject(Confirm);
  private readonly chooser = viewChild.required<ElementRef<HTMLInputElement>>('chooser');

  readonly show = input.required<OfficeShowView>();
  readonly changed = output<OfficeShowView>();

  protected readonly accepted = ACCEPTED;
  protected readonly alt = linkedSignal(() => this.show().poster_alt);
  protected readonly file = signal<File | null>(null);
  protected readonly chosen = signal<string | null>(null);
  protected readonly over = signal(false);
  /** Percent that has left; null while nothing is sent. */
  protected readonly sent = signal<number | null>(null);
  protected readonly problem = signal<string | null>(null);
  protected readonly altProblem = signal<string | null>(null);
  protected readonly picture = computed(() => this.chosen() ?? this.show().poster_image);
  protected readonly altChanged = computed(() => this.alt().trim() !== this.show().poster_alt);

  constructor() {
    effect((cleanUp) => {
      const file = this.file();
      const address = file && URL.createObjectURL(file);
      this.chosen.set(address);
      cleanUp(() => address && URL.revokeObjectURL(address));
    });
    inject(DestroyRef).onDestroy(() => this.file.set(null));
  }

  protected choose(): void {
    this.chooser().nativeElement.click();
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.take(event.dataTransfer?.files[0]);
  }

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected take(file: File | undefined): void {
    if (!file) return;
    this.problem.set(fileProblem(file));
    this.file.set(this.problem() ? null : file);
  }

  protected forget(): void {
    this.file.set(null);
    this.problem.set(null);
    this.chooser().nativeElement.value = '';
  }

  protected send(): void {
    const file = this.file();
    if (!file || this.sent() !== null || !this.isDescribed()) return;
    this.sent.set(0);
    this.problem.set(null);
    this.client.sendPoster(this.show(), file, this.alt().trim()).subscribe({
      next: (told) => {
        if ('percent' in told) this.sent.set(told.percent);
        else this.done(told.answer, $localize`:@@admin.programme.poster-sent:Locandina caricata.`);
      },
      error: (error: unknown) => {
        this.sent.set(null);
        this.problem.set(posterFailure(readFailure(error)));
      },
    });
  }

  protected async describe(): Promise<void> {
    if (!this.isDescribed()) return;
    const poster_alt = this.alt().trim();
    await this.ask(
      () => this.client.shows.change(this.show(), { poster_alt }),
      $localize`:@@admin.programme.alt-saved:Descrizione salvata.`,
    );
  }

  protected async remove(): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@admin.programme.poster-remove:Togliere la locandina?`,
      text: $localize`:@@admin.programme.poster-remove-text:Al suo posto torna quella disegnata.`,
      verb: $localize`:@@admin.programme.poster-remove-verb:Togli la locandina`,
      danger: true,
    });
    if (!sure) return;
    await this.ask(
      () => this.client.removePoster(this.show()),
      $localize`:@@admin.programme.poster-removed:Locandina tolta.`,
    );
  }

  private isDescribed(): boolean {
    const [alt, most] = [this.alt().trim(), LIMITS.line];
    if (!alt) this.altProblem.set($localize`:@@admin.programme.alt-missing:Scrivi che cosa si vede.`);
    else if ([...alt].length > most) {
      this.altProblem.set($localize`:@@admin.programme.alt-long:Al massimo ${most}:count: caratteri.`);
    } else this.altProblem.set(null);
    return this.altProblem() === null;
  }

  private async ask(act: () => Promise<OfficeShowView>, words: string): Promise<void> {
    this.problem.set(null);
    try {
      this.done(await act(), words);
    } catch (error) {
      this.problem.set(posterFailure(readFailure(error)));
    }
  }

  private done(show: OfficeShowView, words: string): void {
    this.sent.set(null);
    this.forget();
    this.changed.emit(show);
    this.notices.say(words);
  }
}
