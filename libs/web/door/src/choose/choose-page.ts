import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Router } from '@angular/router';
import { failureWords, refusalState, Session } from '@azionelab/web/kernel';
import { Brand, Empty, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { EveningWords } from '../evening/evening-words';
import { Evenings } from '../evening/evenings';
import { onClockOf } from '../evening/wall-clock';
import { Cues } from '../frame/cues';
import { DoorMenu } from '../frame/door-menu';
import { ScannedTicket } from '../frame/scanned-ticket';
import { Sync } from '../keep/sync';
import { EveningCard } from './evening-card';
import { LaterEvening } from './later-evening';

/** Which door are you at? */
@Component({
  selector: 'az-choose-page',
  imports: [Brand, DoorMenu, Empty, EveningCard, LaterEvening, LoadError, MatIcon, SkeletonRow],
  templateUrl: './choose-page.html',
  styleUrl: './choose-page.scss',
  providers: [Evenings],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChoosePage {
  private readonly session = inject(Session);
  private readonly words = inject(EveningWords);
  private readonly cues = inject(Cues);
  protected readonly evenings = inject(Evenings);

  protected readonly greeting = computed(() => {
    const [first = ''] = (this.session.me()?.user.name ?? '').split(' ');
    const [example] = this.evenings.all() ?? [];
    if (!first || !example) return null;
    return this.words.greeting(first, onClockOf(example.starts_at, this.evenings.now()));
  });

  protected readonly forbidden = computed(() => {
    const failure = this.evenings.failure();
    return failure !== null && refusalState(failure) === 'permission_denied';
  });

  protected readonly failure = computed(() => {
    const failure = this.evenings.failure();
    return failure && failureWords(failure);
  });

  constructor() {
    const [router, ticket] = [inject(Router), inject(ScannedTicket)];
    void inject(Sync).send();
    effect(() => {
      const [only, another] = this.evenings.open();
      if (ticket.waits && only && !another) void router.navigate(['/door', only.id], { replaceUrl: true });
    });
  }

  protected playSounds(): void {
    this.cues.unlock();
    this.cues.play('valid');
    this.cues.play('warn', 900);
    this.cues.play('stop', 1800);
  }
}
