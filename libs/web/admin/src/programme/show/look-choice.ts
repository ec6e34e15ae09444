import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { gelOf, motifOf, type Gel, type Motif } from '@azionelab/contracts';
import { Art } from '@azionelab/web/ui';
import { GEL_CHOICES, GEL_WORDS, MOTIF_CHOICES, MOTIF_WORDS } from './look-words';

/** Colour and drawing of a show: chosen, or left to its address. */
@Component({
  selector: 'az-look-choice',
  imports: [Art, ReactiveFormsModule],
  templateUrl: './look-choice.html',
  styleUrl: './look-choice.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LookChoice {
  readonly slug = input.required<string>();
  readonly gel = input.required<FormControl<Gel | null>>();
  readonly motif = input.required<FormControl<Motif | null>>();
  /** What is chosen now: the drawings are in this colour. */
  readonly chosenGel = input<Gel | null>(null);

  protected readonly gels = GEL_CHOICES;
  protected readonly motifs = MOTIF_CHOICES;

  protected gelName(gel: Gel | null): string {
    return gel ? GEL_WORDS[gel] : this.left(GEL_WORDS[gelOf(this.slug())]);
  }

  protected motifName(motif: Motif | null): string {
    return motif ? MOTIF_WORDS[motif] : this.left(MOTIF_WORDS[motifOf(this.slug())]);
  }

  protected gelShown(gel: Gel | null): string {
    return `gel-${gelOf(this.slug(), gel)}`;
  }

  private left(name: string): string {
    return $localize`:@@admin.programme.look-left:Dal titolo (${name}:name:)`;
  }
}
