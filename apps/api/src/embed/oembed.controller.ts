import { ForEveryone, PerMinute } from '@azionelab/api/kernel';
import type { OembedView } from '@azionelab/contracts';
import { OembedRequest } from '@azionelab/contracts/requests';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Oembed } from './oembed';

@ApiTags('Programme')
@ForEveryone()
@PerMinute(1200)
@Controller('oembed')
export class OembedController {
  constructor(private readonly oembed: Oembed) {}

  /** How a page of the site is shown inside another one: oEmbed 1.0, JSON alone. */
  @Get()
  describe(@Query() query: OembedRequest): Promise<OembedView> {
    return this.oembed.describe(query);
  }
}
