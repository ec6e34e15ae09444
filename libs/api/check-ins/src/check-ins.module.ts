import { BookingsModule } from '@azionelab/api/bookings';
import { ShowsModule } from '@azionelab/api/shows';
import { TokensModule } from '@azionelab/api/tokens';
import { Module } from '@nestjs/common';
import { Admission } from './admission';
import { CheckIn } from './check-in.entity';
import { CheckInWindow } from './check-in-window';
import { CheckInsController } from './check-ins.controller';
import { DoorCounts } from './door-counts';
import { TicketReader } from './ticket-reader';

export const checkInsEntities = [CheckIn];

/** Preview, admit, counts. */
@Module({
  imports: [BookingsModule, ShowsModule, TokensModule],
  controllers: [CheckInsController],
  providers: [Admission, CheckInWindow, DoorCounts, TicketReader],
})
export class CheckInsModule {}
