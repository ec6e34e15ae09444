import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import {
  Camera,
  CameraHelp,
  CodeField,
  Cues,
  DoorAnswers,
  Entering,
  HandScanner,
  letInWords,
  scannedTicket,
  Scanner,
} from '@azionelab/web/door';
import { DoorResult } from '@azionelab/web/ui';
import { PRACTICE_TICKETS, type PracticeTicket } from './practice-evening';
import { PracticeStore } from './practice-store';
import { LESSON_WORDS } from './practice-words';

/** The scanner to try, on five fake tickets: it asks nobody, and nothing that happens here counts. */
@Component({
  selector: 'az-practice-page',
  imports: [CameraHelp, CodeField, DoorResult, Entering, HandScanner, MatButton, MatIcon, RouterLink, Scanner],
  templateUrl: './practice-page.html',
  styleUrl: './practice-page.scss',
  providers: [Camera, PracticeStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PracticePage {
  private readonly answers = inject(DoorAnswers);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  protected readonly camera = inject(Camera);
  protected readonly store = inject(PracticeStore);
  protected readonly tickets = PRACTICE_TICKETS;
  protected readonly words = LESSON_WORDS;

  protected readonly answer = computed(() => this.answers.of(this.store.state(), ''));
  /** How many of a valid party are not inside yet; 0 for any other answer. */
  protected readonly missing = computed(() => {
    const state = this.store.state();
    return state.step === 'valid' ? state.party.party_size - state.party.admitted : 0;
  });
  protected readonly entering = linkedSignal(() => this.missing());
  protected readonly action = computed(() => (this.missing() ? letInWords(this.entering()) : null));

  constructor() {
    const cues = inject(Cues);
    afterNextRender(() => void this.camera.open());
    effect(() => {
      const answer = this.answer();
      if (answer) cues.play(answer.tone);
    });
  }

  protected see(text: string): void {
    void this.store.check(scannedTicket(text));
  }

  protected show({ token }: PracticeTicket): void {
    this.see(token);
  }

  protected async proceed(): Promise<void> {
    if (this.missing()) await this.store.admit(this.entering());
    this.dismiss();
  }

  protected dismiss(): void {
    this.store.close();
    this.main().nativeElement.focus({ preventScroll: true });
  }
}
