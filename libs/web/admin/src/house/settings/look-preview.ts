import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { CONTRAST_MIN, contrastsOf, HOUSE_LOOK, type LookColours } from '@azionelab/contracts';

/** What visitors will see of a look, by day and in the dark, and whether everybody can read it. */
@Component({
  selector: 'az-look-preview',
  imports: [MatIcon, NgTemplateOutlet],
  templateUrl: './look-preview.html',
  styleUrl: './look-preview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LookPreview {
  readonly colours = input.required<LookColours>();
  readonly name = input.required<string>();
  readonly logo = input<string | null>(null);

  protected readonly primary = computed(() => this.colours().primary ?? HOUSE_LOOK.primary);
  protected readonly onPrimary = computed(() => this.colours().on_primary ?? HOUSE_LOOK.on_primary);
  /** Each pair of colours that somebody has to read, with its contrast. */
  protected readonly pairs = computed(() => {
    const { primary, on_primary } = contrastsOf(this.colours());
    return [
      { words: $localize`:@@admin.house.look.on-button:Scritta sul pulsante`, ...told(on_primary) },
      { words: $localize`:@@admin.house.look.on-page:Azione scritta sulla pagina`, ...told(primary) },
    ];
  });
}

function told(contrast: number) {
  // Never rounded up to what it does not reach.
  return { ratio: `${(Math.floor(contrast * 10) / 10).toFixed(1)}:1`, good: contrast >= CONTRAST_MIN };
}
