import { CurrentCompany, ForEveryone, SlugPipe } from '@azionelab/api/kernel';
import type { CompanyView, PageView } from '@azionelab/contracts';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { companyView } from './company.view';
import { pageView } from './page.view';
import { PublishedPages } from './published-pages';

/** What a visitor may know of the company. */
@ApiTags('Programme')
@Controller()
@ForEveryone()
export class CompanyController {
  constructor(
    private readonly company: CurrentCompany,
    private readonly pages: PublishedPages,
  ) {}

  /** What a visitor may know of the company: its name, language, colours and menu. */
  @Get('company')
  async read(): Promise<CompanyView> {
    return companyView(this.company.get(), await this.pages.all());
  }

  /** A published page of the company's own. */
  @Get('pages/:slug')
  async page(@Param('slug', SlugPipe) slug: string): Promise<PageView> {
    return pageView(await this.pages.bySlug(slug));
  }
}
