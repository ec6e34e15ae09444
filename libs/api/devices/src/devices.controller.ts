import { ForEveryone, IdPipe, Needs, NotByKey, PerMinute, Refuses } from '@azionelab/api/kernel';
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

  /** The code that makes a phone a door device of a performance. */
  @Post('performances/:id/pairing')
  @Needs('manage_door')
  @HttpCode(200)
  @Refuses('outside_check_in_window')
  pairing(@Param('id', IdPipe) id: number, @Body() body: PairingRequest) {
    return this.pairings.show(id, body);
  }

  /** Makes the device that asks a door device, by the code that the house manager shows. */
  @Post('devices')
  @ForEveryone()
  @NotByKey()
  @PerMinute(60)
  @Refuses('invalid_token', 'unknown_token', 'token_expired')
  async pair(@Body() body: PairDeviceRequest, @Req() { session }: FastifyRequest) {
    const device = await this.devices.pair(body, session.sessionId);
    session.options({ maxAge: COOKIE_LIFE });
    await session.save();
    return device;
  }

  /** Door devices of a performance, revoked ones too. */
  @Get('performances/:id/devices')
  @Needs('manage_door')
  list(@Param('id', IdPipe) id: number) {
    return this.devices.list(id);
  }

  /** Ends a door device at once. */
  @Delete('devices/:id')
  @Needs('manage_door')
  @HttpCode(204)
  revoke(@Param('id', IdPipe) id: number) {
    return this.devices.revoke(id);
  }
}
