import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  numberAttribute,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { Formats, PageTitle, refusalState, Session } from '@azionelab/web/kernel';
import { DoorResult, LiveCount, OfflineBanner } from '@azionelab/web/ui';
import { DoorAnswers, letInWords, type NextStep } from '../answer/door-answers';
import { Entering } from '../answer/entering';
import { CodeField } from '../code/code-field';
import { HandScanner } from '../code/hand-scanner';
import { handedOverTicket, scannedTicket } from '../code/ticket';
import { Admissions } from '../evening/admissions';
import { DoorStore } from '../evening/door-store';
import { EveningWords } from '../evening/evening-words';
import { eveningOf, Evenings } from '../evening/evenings';
import { Live } from '../evening/live';
import { onClockOf } from '../evening/wall-clock';
import { Cues } from '../frame/cues';
import { DoorMenu } from '../frame/door-menu';
import { keepAwake } from '../frame/keep-awake';
import { ScannedTicket } from '../frame/scanned-ticket';
import { EveningPack } from '../keep/evening-pack';
import { Telling } from '../keep/telling';
import { Camera } from '../scan/camera';
import { CameraHelp } from '../scan/camera-help';
import { Scanner } from '../scan/scanner';
import { AtOnceSwitch } from './at-once-switch';
import { DoorSide, type Latest } from './door-side';
import { UndoBar } from './undo-bar';
import { WaitingStrip } from './waiting-strip';

const LATEST = 10;

/** An open door: scan or type, read the answer, let in. */
@Component({
  selector: 'az-door-page',
  imports: [
    AtOnceSwitch,
    CameraHelp,
    CodeField,
    DoorMenu,
    DoorResult,
    DoorSide,
    Entering,
    HandScanner,
    LiveCount,
    MatButton,
    MatIcon,
    OfflineBanner,
    RouterLink,
    Scanner,
    UndoBar,
    WaitingStrip,
  ],
  templateUrl: './door-page.html',
  styleUrl: './door-page.scss',
  providers: [Admissions, Camera, DoorStore, EveningPack, Evenings, Live, Telling],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DoorPage {
  private readonly answers = inject(DoorAnswers);
  private readonly words = inject(EveningWords);
  private readonly router = inject(Router);
  private readonly waiting = inject(ScannedTicket);
  private readonly injector = inject(Injector);
  private readonly evenings = inject(Evenings);
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);
  private readonly pack = inject(EveningPack);
  private readonly telling = inject(Telling);
  protected readonly camera = inject(Camera);
  protected readonly live = inject(Live);
  protected readonly store = inject(DoorStore);

  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  private readonly field = viewChild(CodeField);
  private readonly side = viewChild.required(DoorSide);

  /** Route parameter. */
  readonly performanceId = input.required({ transform: numberAttribute });

  protected readonly typing = signal(false);
  protected readonly evening = computed(() => {
    const pack = this.pack.pack();
    return this.evenings.all()?.find(({ id }) => id === this.performanceId()) ?? (pack ? eveningOf(pack) : undefined);
  });
  private readonly title = computed(() => this.evening()?.show_title);
  protected readonly unknown = computed(() => this.evenings.told() !== undefined && !this.evening());
  protected readonly maySearch = computed(() => this.session.permissions().includes('search_guests'));
  protected readonly when = computed(() => {
    const evening = this.evening();
    return evening && this.words.when(evening.starts_at, this.evenings.now());
  });
  /** With those who are inside beyond their tickets, and those whom only this device knows of. */
  protected readonly counts = computed(() => {
    const known = this.live.view() ?? this.evening();
    if (!known) return null;
    const more = (this.live.view()?.extra_seats ?? 0) + this.telling.seatsOf(this.performanceId());
    return { ...known, checked_in_seats: known.checked_in_seats + more };
  });
  protected readonly latest = computed<Latest[]>(() => {
    const told = (this.live.view()?.latest ?? []).map(({ arrived_at: at, seats, by, offline }) => ({
      at,
      seats,
      by,
      offline,
    }));
    const example = this.evening()?.starts_at ?? '';
    const untold = this.telling.arrivalsOf(this.performanceId()).map(({ arrived_at, seats }) => ({
      at: onClockOf(example, new Date(arrived_at)),
      seats,
      by: null,
      offline: true,
    }));
    return [...untold, ...told].slice(0, LATEST);
  });
  /** When the list was made that decides without a connection. */
  protected readonly listFrom = computed(() => {
    const pack = this.pack.pack();
    return pack && this.formats.time(pack.made_at);
  });

  protected readonly answer = computed(() => this.answers.of(this.store.state(), this.title() ?? ''));
  protected readonly checking = computed(() => this.store.state().step === 'checking');
  /** How many of a valid party are not inside yet; 0 for any other answer. */
  protected readonly missing = computed(() => {
    const state = this.store.state();
    return state.step === 'valid' ? state.party.party_size - state.party.admitted : 0;
  });
  protected readonly entering = linkedSignal(() => this.missing());
  protected readonly action = computed(() => (this.missing() ? letInWords(this.entering()) : null));

  constructor() {
    const [title, cues] = [inject(PageTitle), inject(Cues)];
    keepAwake();
    afterNextRender(() => void this.camera.open());
    effect(() => {
      const id = this.performanceId();
      untracked(() => this.open(id));
    });
    effect(() => title.set(this.title()));
    effect(() => {
      const answer = this.answer();
      if (answer) cues.play(answer.tone);
    });
    effect(() => {
      const failure = this.live.failure();
      if (failure && refusalState(failure) === 'not_authenticated') this.store.signedOut();
    });
  }

  private open(performanceId: number): void {
    this.store.open(performanceId);
    this.telling.open(performanceId);
    const handedOver = this.waiting.take();
    if (handedOver) void this.store.check(handedOverTicket(handedOver));
  }

  protected see(text: string): void {
    this.store.see(scannedTicket(text));
  }

  protected scanByHand(text: string): void {
    this.field()?.clear();
    this.side().clear();
    void this.store.check(scannedTicket(text));
  }

  protected typeCode(): void {
    this.typing.set(true);
    afterNextRender(() => this.field()?.focus(), { injector: this.injector });
  }

  protected async proceed(next: NextStep): Promise<void> {
    switch (next) {
      case 'admit':
        await this.store.admit(this.entering());
        break;
      case 'retry':
        return this.store.retry();
      case 'sign_in':
        await this.signIn();
        return;
      case 'choose':
        await this.router.navigateByUrl('/door');
        return;
      case 'scan_next':
        this.store.close();
    }
    if (this.store.state().step === 'scanning') this.backToCamera();
  }

  protected dismiss(): void {
    this.store.close();
    this.backToCamera();
  }

  private backToCamera(): void {
    this.typing.set(false);
    this.main().nativeElement.focus({ preventScroll: true });
  }

  /** The ticket in hand waits in memory, and is looked up again when somebody is back. */
  private async signIn(): Promise<void> {
    const state = this.store.state();
    if (state.step === 'refused') this.waiting.keep(state.ticket.token);
    await this.router.navigate(['/sign-in'], { queryParams: { next: this.router.url } });
  }
}
