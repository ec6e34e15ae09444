import { Needs, NotByKey, PerMinute } from '@azionelab/api/kernel';
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

  /** The company's own words in its letters, by kind and language. */
  @Get()
  list() {
    return this.texts.list();
  }

  /** Changes the company's own words in a letter. */
  @Put(':kind/:locale')
  @ApiParam({ name: 'kind' })
  @ApiParam({ name: 'locale' })
  put(@Param(LetterPathPipe) path: LetterPath, @Body() body: LetterTextRequest) {
    return this.texts.put(path, body);
  }

  /** The letter with these words, saved or not. */
  @Post(':kind/:locale/preview')
  @HttpCode(200)
  @ApiParam({ name: 'kind' })
  @ApiParam({ name: 'locale' })
  preview(@Param(LetterPathPipe) path: LetterPath, @Body() body: LetterTextRequest) {
    return this.trials.preview(path, body);
  }

  /** To the address of whoever asks, which no API key has. */
  @Post(':kind/:locale/test')
  @NotByKey()
  @PerMinute(10)
  @HttpCode(202)
  @ApiParam({ name: 'kind' })
  @ApiParam({ name: 'locale' })
  async test(@Param(LetterPathPipe) path: LetterPath, @Body() body: LetterTextRequest) {
    await this.trials.send(path, body);
    return {};
  }
}
