import { ForEveryone, PerMinute } from '@azionelab/api/kernel';
import type { OembedView } from '@azionelab/contracts';
import { OembedRequest } from '@azionelab/contracts/requests';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Oembed } from './oembed';

@ApiTags('Embedding')
@ForEveryone()
@PerMinute(1200)
@Controller('oembed')
export class OembedController {
  constructor(private readonly oembed: Oembed) {}

  @Get()
  describe(@Query() query: OembedRequest): Promise<OembedView> {
    return this.oembed.describe(query);
  }
}
