import { BookingsModule } from '@azionelab/api/bookings';
import { ShowsModule } from '@azionelab/api/shows';
import { TokensModule } from '@azionelab/api/tokens';
import { Module } from '@nestjs/common';
import { Admission } from './admission';
import { ArrivalBook } from './arrival-book';
import { Arrival } from './arrival.entity';
import { CheckIn } from './check-in.entity';
import { CheckInWindow } from './check-in-window';
import { CheckInsController } from './check-ins.controller';
import { Closing } from './closing';
import { Conflicts } from './conflicts';
import { DoorClosing } from './door-closing.entity';
import { DoorCounts } from './door-counts';
import { DoorOfflineController } from './door-offline.controller';
import { DoorSync } from './door-sync';
import { Guests } from './guests';
import { GuestsController } from './guests.controller';
import { House } from './house';
import { HouseController } from './house.controller';
import { HouseScans } from './house-scans';
import { LiveController } from './live.controller';
import { LiveDoor } from './live-door';
import { LiveFigures } from './live-figures';
import { OfficeCheckIns } from './office-check-ins';
import { OfficeCheckInsController } from './office-check-ins.controller';
import { OfficeDashboard } from './office-dashboard';
import { OfficeDashboardController } from './office-dashboard.controller';
import { Packs } from './packs';
import { ScanLog } from './scan-log';
import { TicketReader } from './ticket-reader';
import { ToldTickets } from './told-tickets';
import { Undoing } from './undoing';
import { WalkUps } from './walk-ups';
import { WalkUpsController } from './walk-ups.controller';

export const checkInsEntities = [Arrival, CheckIn, DoorClosing];

/** Preview, admit, counts. */
@Module({
  imports: [BookingsModule, ShowsModule, TokensModule],
  controllers: [
    CheckInsController,
    DoorOfflineController,
    GuestsController,
    HouseController,
    LiveController,
    OfficeCheckInsController,
    OfficeDashboardController,
    WalkUpsController,
  ],
  providers: [
    Admission,
    ArrivalBook,
    CheckInWindow,
    Closing,
    Conflicts,
    DoorCounts,
    DoorSync,
    Guests,
    House,
    HouseScans,
    LiveDoor,
    LiveFigures,
    OfficeCheckIns,
    OfficeDashboard,
    Packs,
    ScanLog,
    TicketReader,
    ToldTickets,
    Undoing,
    WalkUps,
  ],
  exports: [ArrivalBook, CheckInWindow, ScanLog],
})
export class CheckInsModule {}
