import { ForEveryone, IdPipe, Needs, PerMinute } from '@azionelab/api/kernel';
import { PairDeviceRequest, PairingRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Devices } from './devices';
import { Pairings } from './pairings';

/** How long a device's cookie is kept, in milliseconds; its session ends when the row says so. */
const COOKIE_LIFE = 30 * 24 * 3_600_000;

@ApiTags('Door')
@Controller('check-ins')
export class DevicesController {
  constructor(
    private readonly pairings: Pairings,
    private readonly devices: Devices,
  ) {}

  @Post('performances/:id/pairing')
  @Needs('manage_door')
  @HttpCode(200)
  pairing(@Param('id', IdPipe) id: number, @Body() body: PairingRequest) {
    return this.pairings.show(id, body);
  }

  @Post('devices')
  @ForEveryone()
  @PerMinute(60)
  async pair(@Body() body: PairDeviceRequest, @Req() { session }: FastifyRequest) {
    const device = await this.devices.pair(body, session.sessionId);
    session.options({ maxAge: COOKIE_LIFE });
    await session.save();
    return device;
  }

  @Get('performances/:id/devices')
  @Needs('manage_door')
  list(@Param('id', IdPipe) id: number) {
    return this.devices.list(id);
  }

  @Delete('devices/:id')
  @Needs('manage_door')
  @HttpCode(204)
  revoke(@Param('id', IdPipe) id: number) {
    return this.devices.revoke(id);
  }
}
