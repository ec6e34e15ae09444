import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import type { Permission } from '@azionelab/contracts';
import { failureWords, readFailure, Session } from '@azionelab/web/kernel';
import { Keeper } from '../keep/keeper';
import { Outbox } from '../keep/outbox';
import { Packs } from '../keep/packs';
import { Sync } from '../keep/sync';

/** Who is at the door, and the ways out of it. A native popover: it closes by itself, and brings no script. */
@Component({
  selector: 'az-door-menu',
  imports: [MatIcon, MatIconButton, RouterLink],
  templateUrl: './door-menu.html',
  styleUrl: './door-menu.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DoorMenu {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly keeper = inject(Keeper);
  private readonly outbox = inject(Outbox);
  private readonly packs = inject(Packs);
  private readonly sync = inject(Sync);

  /** True at an open door, which can be left for another. */
  readonly atDoor = input(false);
  /** The performance of that door: what stands around it is led to from here. */
  readonly performance = input<number | null>(null);

  protected readonly me = this.session.me;
  protected readonly may = (permission: Permission): boolean => this.session.may(permission);
  protected readonly failure = signal('');
  private warned = false;

  /** First sends what waits; what cannot be sent stays here for the same account, and that is said once. */
  protected async signOut(): Promise<void> {
    this.failure.set('');
    await this.sync.send();
    const waiting = this.outbox.waiting(this.keeper.owner()).length;
    if (waiting > 0 && !this.warned) {
      this.warned = true;
      this.failure.set(
        $localize`:@@door.menu.waiting:${waiting}:count: ingressi non sono ancora inviati. Se esci restano qui, e partono quando accedi di nuovo.`,
      );
      return;
    }
    try {
      await this.session.signOut();
      this.keeper.forget();
      await this.packs.discardAll();
      await this.router.navigateByUrl('/sign-in');
    } catch (error) {
      this.failure.set(failureWords(readFailure(error)));
    }
  }
}
