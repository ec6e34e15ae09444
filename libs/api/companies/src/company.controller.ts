import { CurrentCompany, ForEveryone, SlugPipe } from '@azionelab/api/kernel';
import type { CompanyView, PageView } from '@azionelab/contracts';
import { Controller, Get, Param } from '@nestjs/common';
import { companyView } from './company.view';
import { pageView } from './page.view';
import { PublishedPages } from './published-pages';

/** What a visitor may know of the company. */
@Controller()
@ForEveryone()
export class CompanyController {
  constructor(
    private readonly company: CurrentCompany,
    private readonly pages: PublishedPages,
  ) {}

  @Get('company')
  async read(): Promise<CompanyView> {
    return companyView(this.company.get(), await this.pages.all());
  }

  @Get('pages/:slug')
  async page(@Param('slug', SlugPipe) slug: string): Promise<PageView> {
    return pageView(await this.pages.bySlug(slug));
  }
}
