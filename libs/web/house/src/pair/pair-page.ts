import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule, type ValidatorFn, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { LIMITS } from '@azionelab/contracts';
import { Company, linkToken, readFailure, Session, type Failure } from '@azionelab/web/kernel';
import { Brand, Field, LanguageSwitch } from '@azionelab/web/ui';
import { HouseClient } from '../api/house-client';
import { pairRefusal } from './pair-words';

const notBlank: ValidatorFn = ({ value }) => (String(value).trim() ? null : { blank: true });

/** What a volunteer's phone opens: it says where it stands, and is a door of the evening. */
@Component({
  selector: 'az-pair-page',
  imports: [Brand, Field, LanguageSwitch, MatButton, MatFormField, MatIcon, MatInput, ReactiveFormsModule, RouterLink],
  templateUrl: './pair-page.html',
  styleUrl: './pair-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PairPage {
  private readonly client = inject(HouseClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly company = inject(Company);

  protected readonly code = linkToken();
  protected readonly longest = LIMITS.device;
  protected readonly name = new FormControl('', {
    nonNullable: true,
    validators: [notBlank, Validators.maxLength(LIMITS.device)],
  });

  protected readonly busy = signal(false);
  private readonly sent = signal(false);
  /** Of this code: another one, scanned on the same page, begins anew. */
  private readonly failure = linkedSignal<string | null, Failure | null>({
    source: this.code,
    computation: () => null,
  });
  protected readonly refusal = computed(() => {
    const failure = this.failure();
    return failure && pairRefusal(failure);
  });
  protected readonly nameError = computed(() =>
    this.sent() ? $localize`:@@house.pair.name-missing:Scrivi dove stai: così chi dirige la sala ti riconosce.` : null,
  );
  /** Who of the staff is signed in on this device: pairing it signs them out. */
  protected readonly signedIn = computed(() => {
    const me = this.session.me();
    return me && !me.device ? me.user.name : null;
  });

  constructor() {
    // Also fetches the cookie that the next call may need; whoever is signed in is only told of.
    void this.session.load().catch(() => null);
  }

  protected async pair(): Promise<void> {
    const code = this.code();
    this.sent.set(this.name.invalid);
    if (!code || this.busy() || this.name.invalid) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      const device = await this.client.pair({ code, name: this.name.value.trim() });
      await this.session.load().catch(() => null);
      await this.router.navigate(['/door', device.performance_id], { replaceUrl: true });
    } catch (error) {
      this.failure.set(readFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
