import { IdPipe, IfMatch, Needs, Refuses } from '@azionelab/api/kernel';
import {
  ChangeWebhookRequest,
  CreateWebhookRequest,
  ReplayWebhookRequest,
  WebhookDeliveriesRequest,
  WebhooksRequest,
} from '@azionelab/contracts/requests';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OfficeWebhookLog } from './office-webhook-log';
import { OfficeWebhooks } from './office-webhooks';
import { WebhookList } from './webhook-list';

@ApiTags('Office')
@Needs('administer')
@Controller('admin/webhooks')
export class OfficeWebhooksController {
  constructor(
    private readonly webhooks: OfficeWebhooks,
    private readonly all: WebhookList,
    private readonly log: OfficeWebhookLog,
  ) {}

  /** Addresses that are told what happens. */
  @Get()
  list(@Query() query: WebhooksRequest) {
    return this.all.list(query);
  }

  /** Adds an address that is told what happens; the secret that signs is shown once. */
  @Post()
  @Refuses('conflict')
  create(@Body() body: CreateWebhookRequest) {
    return this.webhooks.create(body);
  }

  /** One webhook. */
  @Get(':id')
  read(@Param('id', IdPipe) id: number) {
    return this.all.read(id);
  }

  /** Changes a webhook, or switches it on again: what is absent stays as it is. */
  @Patch(':id')
  @Refuses('conflict')
  change(@Param('id', IdPipe) id: number, @Body() body: ChangeWebhookRequest, @IfMatch() version?: number) {
    return this.webhooks.change(id, body, version);
  }

  /** Deletes a webhook; what it was owed is not sent any more. */
  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: number, @IfMatch() version?: number) {
    return this.webhooks.remove(id, version);
  }

  /** Makes another secret, shown once. */
  @Post(':id/rotate')
  @HttpCode(200)
  rotate(@Param('id', IdPipe) id: number, @IfMatch() version?: number) {
    return this.webhooks.rotate(id, version);
  }

  /** Owes a webhook an event that says nothing, as a trial. */
  @Post(':id/ping')
  @HttpCode(202)
  @Refuses('conflict')
  ping(@Param('id', IdPipe) id: number) {
    return this.log.ping(id);
  }

  /** Owes a webhook once more what it was told since a time. */
  @Post(':id/replay')
  @HttpCode(202)
  @Refuses('conflict')
  replayAll(@Param('id', IdPipe) id: number, @Body() body: ReplayWebhookRequest) {
    return this.log.replayAll(id, body);
  }

  /** What a webhook was told or is owed, the newest first. */
  @Get(':id/deliveries')
  deliveries(@Param('id', IdPipe) id: number, @Query() query: WebhookDeliveriesRequest) {
    return this.log.list(id, query);
  }

  /** One delivery with its body and every attempt. */
  @Get(':id/deliveries/:delivery')
  delivery(@Param('id', IdPipe) id: number, @Param('delivery', IdPipe) delivery: number) {
    return this.log.read(id, delivery);
  }

  /** Owes one delivery once more. */
  @Post(':id/deliveries/:delivery/replay')
  @HttpCode(202)
  @Refuses('conflict')
  replay(@Param('id', IdPipe) id: number, @Param('delivery', IdPipe) delivery: number) {
    return this.log.replay(id, delivery);
  }
}
