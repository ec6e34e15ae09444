import { Module } from '@nestjs/common';
import { OfficePerformances } from './office-performances';
import { OfficePerformancesController } from './office-performances.controller';
import { OfficeRemoval } from './office-removal';
import { OfficeShows } from './office-shows';
import { OfficeShowsController } from './office-shows.controller';
import { OfficeVenues } from './office-venues';
import { OfficeVenuesController } from './office-venues.controller';
import { Performance } from './performance.entity';
import { Programme } from './programme';
import { ProgrammeController } from './programme.controller';
import { SeatLedger } from './seat-ledger';
import { Show } from './show.entity';
import { Venue } from './venue.entity';

export const showsEntities = [Show, Venue, Performance];

/** Shows, venues and performances; owns the seats. */
@Module({
  controllers: [ProgrammeController, OfficeShowsController, OfficeVenuesController, OfficePerformancesController],
  providers: [Programme, SeatLedger, OfficeShows, OfficeVenues, OfficePerformances, OfficeRemoval],
  exports: [Programme, SeatLedger],
})
export class ShowsModule {}
