import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { Session } from '@azionelab/web/kernel';
import { DASHBOARD, DOOR, RESERVATIONS, roomsFor } from './rooms';

/** The rooms of the office that somebody may enter, and the door at its foot. */
@Component({
  selector: 'az-rail-menu',
  imports: [MatIcon, RouterLink],
  templateUrl: './rail-menu.html',
  styleUrl: './rail-menu.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RailMenu {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  /** Reservations that wait for their confirmation. */
  readonly waiting = input(0);
  /** Somebody goes elsewhere. */
  readonly left = output<void>();

  protected readonly dashboard = DASHBOARD;
  protected readonly door = DOOR;
  protected readonly reservations = RESERVATIONS;
  protected readonly owes = computed(() => this.session.me()?.must_set_up_second_factor ?? false);
  protected readonly groups = computed(() => (this.owes() ? [] : roomsFor((needs) => this.session.may(needs))));
  protected readonly seesDashboard = computed(() => !this.owes() && this.session.may(DASHBOARD.needs));
  protected readonly opensDoor = computed(() => !this.owes() && this.session.may(DOOR.needs));
  protected readonly at = computed(
    () =>
      this.router
        .lastSuccessfulNavigation()
        ?.finalUrl?.toString()
        .replace(/[?#].*/, '') ?? '',
  );

  protected isIn(room: string): boolean {
    return this.at() === room || this.at().startsWith(`${room}/`);
  }
}
