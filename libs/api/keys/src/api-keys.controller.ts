import { IdPipe, Needs, NotByKey } from '@azionelab/api/kernel';
import { ApiKeysRequest, MakeApiKeyRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiKeys } from './api-keys';

@ApiTags('Office')
@Needs('administer')
@NotByKey()
@Controller('admin/keys')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeys) {}

  /** The company's API keys, those that open nothing any more as well. */
  @Get()
  list(@Query() query: ApiKeysRequest) {
    return this.keys.list(query);
  }

  /** Makes an API key: the one answer that bears it. */
  @Post()
  make(@Body() body: MakeApiKeyRequest) {
    return this.keys.make(body);
  }

  /** One API key. */
  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.keys.read(id);
  }

  /** Revokes an API key, at once and for good; again changes nothing. */
  @Delete(':id')
  @HttpCode(204)
  revoke(@Param('id', IdPipe) id: number) {
    return this.keys.revoke(id);
  }
}
