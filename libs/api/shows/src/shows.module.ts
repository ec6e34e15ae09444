import { OfficeRecords, OfficeRemoval } from '@azionelab/api/kernel';
import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller';
import { OfficeCapacity } from './office-capacity';
import { OfficePerformanceViews } from './office-performance-views';
import { OfficePerformances } from './office-performances';
import { OfficePerformancesController } from './office-performances.controller';
import { OfficePosters } from './office-posters';
import { OfficeRuns } from './office-runs';
import { OfficeShows } from './office-shows';
import { OfficeShowsController } from './office-shows.controller';
import { OfficeVenues } from './office-venues';
import { OfficeVenuesController } from './office-venues.controller';
import { Performance } from './performance.entity';
import { Programme } from './programme';
import { ProgrammeController } from './programme.controller';
import { Season } from './season';
import { SeasonCalendar } from './season-calendar';
import { SeatLedger } from './seat-ledger';
import { Show } from './show.entity';
import { SocialPictures } from './social-picture/social-pictures';
import { Venue } from './venue.entity';

export const showsEntities = [Show, Venue, Performance];

/** Shows, venues and performances; owns the seats. */
@Module({
  controllers: [
    ProgrammeController,
    CalendarController,
    OfficeShowsController,
    OfficeVenuesController,
    OfficePerformancesController,
  ],
  providers: [
    Programme,
    Season,
    SeasonCalendar,
    SocialPictures,
    SeatLedger,
    OfficeShows,
    OfficeVenues,
    OfficeCapacity,
    OfficePerformances,
    OfficePerformanceViews,
    OfficePosters,
    OfficeRecords,
    OfficeRemoval,
    OfficeRuns,
  ],
  exports: [OfficePerformanceViews, Programme, Season, SeatLedger, SocialPictures],
})
export class ShowsModule {}
