import { Module } from '@nestjs/common';
import { Performance } from './performance.entity';
import { Programme } from './programme';
import { ProgrammeController } from './programme.controller';
import { SeatLedger } from './seat-ledger';
import { Show } from './show.entity';
import { Venue } from './venue.entity';

export const showsEntities = [Show, Venue, Performance];

/** Shows, venues and performances; owns the seats. */
@Module({
  controllers: [ProgrammeController],
  providers: [Programme, SeatLedger],
  exports: [Programme, SeatLedger],
})
export class ShowsModule {}
