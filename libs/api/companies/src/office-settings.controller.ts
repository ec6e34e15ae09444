import { IfMatch, Needs, readUpload, TakesPicture } from '@azionelab/api/kernel';
import { UPLOAD_MAX } from '@azionelab/contracts';
import { ChangeSettingsRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Delete, Get, Patch, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OfficeSettings } from './office-settings';

@ApiTags('Office')
@Needs('administer')
@Controller('admin/settings')
export class OfficeSettingsController {
  constructor(private readonly settings: OfficeSettings) {}

  /** What the company decides for itself. */
  @Get()
  read() {
    return this.settings.read();
  }

  /** Changes the company's settings: what is absent stays as it is. */
  @Patch()
  change(@Body() body: ChangeSettingsRequest, @IfMatch() version?: number) {
    return this.settings.change(body, version);
  }

  /** Puts a logo in the place of the name. The body is the file. */
  @Put('logo')
  @TakesPicture()
  @ApiConsumes('image/jpeg', 'image/png', 'image/webp', 'image/avif')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  putLogo(@Req() request: FastifyRequest, @IfMatch() version?: number) {
    return this.settings.putLogo(() => readUpload(request, UPLOAD_MAX), version);
  }

  /** Takes the logo away: the name is shown again. */
  @Delete('logo')
  removeLogo(@IfMatch() version?: number) {
    return this.settings.removeLogo(version);
  }
}
