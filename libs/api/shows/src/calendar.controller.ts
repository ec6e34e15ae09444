import { ForEveryone, sendKept, SendsKept, SlugPipe } from '@azionelab/api/kernel';
import { CalendarRequest } from '@azionelab/contracts/requests';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SeasonCalendar } from './season-calendar';

const CALENDAR = { type: 'text/calendar; charset=utf-8', maxAge: 300 };

@ApiTags('Programme')
@SendsKept('text/calendar')
@ForEveryone()
@Controller()
export class CalendarController {
  constructor(private readonly calendar: SeasonCalendar) {}

  /** The season as a calendar to subscribe to. */
  @Get('calendar.ics')
  async season(@Query() { locale }: CalendarRequest, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    sendKept(request, reply, { content: await this.calendar.ofSeason(locale), ...CALENDAR });
  }

  /** A show's performances as a calendar to subscribe to. */
  @Get('shows/:slug/calendar.ics')
  async show(
    @Param('slug', SlugPipe) slug: string,
    @Query() { locale }: CalendarRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    sendKept(request, reply, { content: await this.calendar.ofShow(slug, locale), ...CALENDAR });
  }
}
