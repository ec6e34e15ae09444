import { Needs, PerMinute } from '@azionelab/api/kernel';
import { type LetterPath, LetterTextRequest } from '@azionelab/contracts/requests';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { LetterPathPipe } from './letter-path.pipe';
import { LetterTextTrials } from './letter-text-trials';
import { LetterTexts } from './letter-texts';

@ApiTags('Office')
@Needs('administer')
@Controller('admin/letters')
export class LetterTextsController {
  constructor(
    private readonly texts: LetterTexts,
    private readonly trials: LetterTextTrials,
  ) {}

  @Get()
  list() {
    return this.texts.list();
  }

  @Put(':kind/:locale')
  @ApiParam({ name: 'kind' })
  @ApiParam({ name: 'locale' })
  put(@Param(LetterPathPipe) path: LetterPath, @Body() body: LetterTextRequest) {
    return this.texts.put(path, body);
  }

  @Post(':kind/:locale/preview')
  @HttpCode(200)
  @ApiParam({ name: 'kind' })
  @ApiParam({ name: 'locale' })
  preview(@Param(LetterPathPipe) path: LetterPath, @Body() body: LetterTextRequest) {
    return this.trials.preview(path, body);
  }

  @Post(':kind/:locale/test')
  @PerMinute(10)
  @HttpCode(202)
  @ApiParam({ name: 'kind' })
  @ApiParam({ name: 'locale' })
  async test(@Param(LetterPathPipe) path: LetterPath, @Body() body: LetterTextRequest) {
    await this.trials.send(path, body);
    return {};
  }
}
