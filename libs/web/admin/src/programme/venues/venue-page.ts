import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { LIMITS, type CreateVenueRequest, type OfficeVenueView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { LoadError, SkeletonRow } from '@azionelab/web/ui';
import { from } from 'rxjs';
import { edit, EditMessages, Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { mayEdit } from '../access/may-edit';
import { ProgrammeClient } from '../api/programme-client';
import { Removing } from '../editor/removing';
import { rowOf } from '../editor/row-of';
import { atMost, filled, ruleWords, slugForm } from '../editor/rules';
import { TextField } from '../editor/text-field';
import { followTitle } from '../words/follow-title';

/** One place: to change, or to see for who may not. */
@Component({
  selector: 'az-venue-page',
  imports: [EditMessages, LoadError, MatButton, PageHead, ReactiveFormsModule, SkeletonRow, TextField],
  templateUrl: './venue-page.html',
  styleUrl: '../editor/editor-page.scss',
  providers: [Removing],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VenuePage {
  private readonly venues = inject(ProgrammeClient).venues;
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly formats = inject(Formats);
  protected readonly removing = inject(Removing);
  protected readonly mayEdit = mayEdit();

  /** Route parameter; none where a new one is made. */
  readonly id = input(undefined, { transform: (id: string | undefined) => (id ? numberAttribute(id) : undefined) });

  protected readonly form = inject(NonNullableFormBuilder).group({
    name: ['', [filled, atMost(LIMITS.name)]],
    slug: ['', [filled, slugForm, atMost(LIMITS.slug)]],
    address: ['', [filled, atMost(LIMITS.address)]],
    city: ['', [filled, atMost(LIMITS.city)]],
    access_notes: ['', atMost(LIMITS.notes)],
    notes: ['', atMost(LIMITS.notes)],
  });
  protected readonly edit = edit<OfficeVenueView>({
    form: this.form,
    fields: {
      name: { label: $localize`:@@admin.programme.name:Nome` },
      slug: { label: $localize`:@@admin.programme.slug:Indirizzo nel sito`, error: ruleWords },
      address: { label: $localize`:@@admin.programme.address:Indirizzo` },
      city: { label: $localize`:@@admin.programme.city:Città` },
      access_notes: { label: $localize`:@@admin.programme.access-notes:Come si entra senza gradini` },
      notes: { label: $localize`:@@admin.programme.notes:Note` },
    },
    save: (version) => from(version === null ? this.venues.create(this.body()) : this.change(version)),
    read: () => from(this.venues.read(this.id() ?? 0)),
  });
  protected readonly venue = rowOf(
    this.id,
    (id) => this.venues.read(id),
    (venue) => this.edit.begin(venue),
  );
  readonly unsaved = this.edit.unsaved;

  protected readonly title = computed(() => {
    if (this.id() === undefined) return $localize`:@@admin.programme.new-venue:Nuovo luogo`;
    return this.venue.value()?.name ?? $localize`:@@admin.programme.venue:Luogo`;
  });

  constructor() {
    followTitle(this.form.controls.name, this.form.controls.slug, () => this.id() === undefined);
  }

  protected async save(): Promise<void> {
    this.saved(await this.edit.save());
  }

  protected saved(venue: OfficeVenueView | null): void {
    if (!venue) return;
    this.notices.say($localize`:@@admin.programme.venue-saved:Luogo salvato.`);
    if (this.id() !== undefined) return this.venue.set(venue);
    void this.router.navigate(['/admin/venues', venue.id], { replaceUrl: true });
  }

  protected remove(venue: OfficeVenueView): void {
    const removal = {
      title: $localize`:@@admin.programme.remove-venue:Eliminare “${venue.name}:name:”?`,
      remove: () => this.venues.remove(venue),
      hanging: (count: number) =>
        $localize`:@@admin.programme.venue-hangs:Non si può eliminare: è il luogo di ${this.formats.performances(count)}:evenings:. Spostale prima in un altro.`,
      leadTo: '/admin/venues',
      done: $localize`:@@admin.programme.venue-removed:Luogo eliminato.`,
    };
    void this.removing.ask(removal, () => this.form.markAsPristine());
  }

  private change(version: number): Promise<OfficeVenueView> {
    return this.venues.change({ id: this.id() ?? 0, version }, this.body());
  }

  private body(): CreateVenueRequest {
    return this.form.getRawValue();
  }
}
