import { inject, Injectable } from '@angular/core';
import type { DoorDeviceView } from '@azionelab/contracts';
import { EveningWords } from '@azionelab/web/door';
import type { IconName, StatusTone } from '@azionelab/web/ui';

/** A device that has not spoken for this long is not in reach. */
const SILENT_MS = 60_000;
/** A battery with less than this much, in percent, is told as a warning. */
export const LOW_BATTERY = 20;

/** How a device is, as a chip says it. */
export interface DeviceState {
  tone: StatusTone;
  icon: IconName;
  words: string;
}

/** What is said of a device at the door. */
@Injectable({ providedIn: 'root' })
export class DeviceWords {
  private readonly words = inject(EveningWords);

  state({ revoked_at, seen_at, waiting }: DoorDeviceView, now: Date): DeviceState {
    if (revoked_at) {
      const at = this.words.at(revoked_at, now);
      return { tone: 'off', icon: 'block', words: $localize`:@@house.device.revoked:Scollegato: ${at}:when:` };
    }
    if (now.getTime() - Date.parse(seen_at) > SILENT_MS) {
      const at = this.words.at(seen_at, now);
      return { tone: 'warn', icon: 'wifi_off', words: $localize`:@@house.device.silent:Non si sente da: ${at}:when:` };
    }
    if (waiting) {
      const words =
        waiting === 1
          ? $localize`:@@house.device.waiting-one:1 ingresso da mandare`
          : $localize`:@@house.device.waiting:${waiting}:count: ingressi da mandare`;
      return { tone: 'info', icon: 'schedule', words };
    }
    return { tone: 'ok', icon: 'wifi', words: $localize`:@@house.device.online:In rete` };
  }

  /** `Synchronised at 20:31` */
  synced({ synced_at }: DoorDeviceView, now: Date): string {
    if (!synced_at) return $localize`:@@house.device.never-synced:Non si è ancora sincronizzato`;
    const at = this.words.at(synced_at, now);
    return $localize`:@@house.device.synced:Ultima sincronizzazione: ${at}:when:`;
  }

  battery({ battery }: DoorDeviceView): string | null {
    return battery === null ? null : $localize`:@@house.device.battery:Batteria ${battery}:percent: %`;
  }
}
