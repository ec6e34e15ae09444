import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ForEveryone } from '../access/access';
import { sendKept, SendsKept } from '../http/send-kept';
import { NotFound } from '../refusals/refusals';
import { Pictures } from './pictures';

const NAME = /^([0-9a-f]{32})-([1-9]\d{1,3})\.webp$/;

const YEAR = 365 * 86_400;

/** What stands in the address is what is in the picture, so it is the same for ever. */
@ApiTags('Programme')
@SendsKept('image/webp')
@ForEveryone()
@Controller('pictures')
export class PicturesController {
  constructor(private readonly pictures: Pictures) {}

  /** An uploaded picture in one of its widths. */
  @Get(':name')
  async picture(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const [, hash, width] = NAME.exec(name) ?? [];
    if (hash === undefined) throw new NotFound();
    const content = await this.pictures.read(hash, Number(width));
    sendKept(request, reply, { content, type: 'image/webp', maxAge: YEAR, immutable: true });
  }
}
