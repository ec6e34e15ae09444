import { CheckInsModule } from '@azionelab/api/check-ins';
import { ShowsModule } from '@azionelab/api/shows';
import { Module } from '@nestjs/common';
import { Device } from './device.entity';
import { Devices } from './devices';
import { DevicesController } from './devices.controller';
import { Pairing } from './pairing.entity';
import { Pairings } from './pairings';

export const devicesEntities = [Pairing, Device];

/** How volunteers get in: a code for the evening, and the devices that it paired. */
@Module({
  imports: [CheckInsModule, ShowsModule],
  controllers: [DevicesController],
  providers: [Pairings, Devices],
})
export class DevicesModule {}
