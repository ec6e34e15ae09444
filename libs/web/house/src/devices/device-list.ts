import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { DoorDeviceView } from '@azionelab/contracts';
import { Status } from '@azionelab/web/ui';
import { Question } from '../ask/question';
import { peopleWords } from '../figures/arrival-words';
import { DeviceWords, LOW_BATTERY } from './device-words';

/** The paired devices: how they are, and the end of one. */
@Component({
  selector: 'az-device-list',
  imports: [Question, Status],
  templateUrl: './device-list.html',
  styleUrl: './device-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeviceList {
  protected readonly words = inject(DeviceWords);
  protected readonly people = peopleWords;
  protected readonly low = LOW_BATTERY;

  readonly of = input.required<readonly DoorDeviceView[]>();
  readonly now = input.required<Date>();
  readonly busy = input(false);
  readonly revoked = output<DoorDeviceView>();

  protected revokeLabel({ name }: DoorDeviceView): string {
    return $localize`:@@house.devices.revoke-which:Scollega ${name}:device:`;
  }
}
