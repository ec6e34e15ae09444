import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import type { Permission } from '@azionelab/contracts';
import { failureWords, readFailure, Session } from '@azionelab/web/kernel';

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

  /** True at an open door, which can be left for another. */
  readonly atDoor = input(false);
  /** The performance of that door: what stands around it is led to from here. */
  readonly performance = input<number | null>(null);

  protected readonly me = this.session.me;
  protected readonly may = (permission: Permission): boolean => this.session.may(permission);
  protected readonly failure = signal('');

  protected async signOut(): Promise<void> {
    this.failure.set('');
    try {
      await this.session.signOut();
      await this.router.navigateByUrl('/sign-in');
    } catch (error) {
      this.failure.set(failureWords(readFailure(error)));
    }
  }
}
