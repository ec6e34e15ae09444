import type { OutgoingHttpHeaders } from 'node:http';
import { AtOwnDoor, IdPipe, Needs } from '@azionelab/api/kernel';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LiveDoor } from './live-door';
import { LiveFigures } from './live-figures';

/** Nothing in between keeps any of it back. */
const EVENTS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
};

@ApiTags('Door')
@Needs('check_in')
@AtOwnDoor()
@Controller('check-ins/performances/:id')
export class LiveController {
  constructor(
    private readonly figures: LiveFigures,
    private readonly door: LiveDoor,
  ) {}

  /** How an evening's door stands now. */
  @Get('live')
  live(@Param('id', IdPipe) id: number) {
    return this.figures.of(id);
  }

  /** How an evening's door stands: at once, then after each change, as server-sent events. */
  @Get('events')
  @ApiProduces('text/event-stream')
  async events(@Param('id', IdPipe) id: number, @Req() { method }: FastifyRequest, @Res() reply: FastifyReply) {
    await this.door.demandRoom(id);
    reply.headers(EVENTS).hijack();
    reply.raw.writeHead(200, reply.getHeaders() as OutgoingHttpHeaders);
    if (method === 'HEAD') reply.raw.end();
    else this.door.watch(id, reply.raw);
  }
}
