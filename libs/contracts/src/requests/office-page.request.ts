import { PartialType } from '@nestjs/swagger';
import { LIMITS } from '../limits';
import { Flag, Optional, QueryFlag, WholeNumber } from './fields';
import { OfficeListRequest } from './list.request';
import { Slug, Text } from './text';

/** Body of POST /api/admin/pages/. */
export class CreatePageRequest {
  @Slug()
  slug!: string;

  @Text({ max: LIMITS.title, min: 1 })
  title!: string;

  /** Markdown. */
  @Optional()
  @Text({ max: LIMITS.text, lines: true })
  body?: string;

  /** Order in the menu, the smallest first. */
  @Optional()
  @WholeNumber({ min: 0, max: 10_000 })
  position?: number;

  @Optional()
  @Flag()
  is_published?: boolean;
}

/** Body of PATCH /api/admin/pages/{id}/: what is absent stays as it is. */
export class ChangePageRequest extends PartialType(CreatePageRequest) {}

/** Query of GET /api/admin/pages/. */
export class OfficePagesRequest extends OfficeListRequest {
  /** Published ones, or the others. */
  @QueryFlag()
  is_published?: boolean;
}
