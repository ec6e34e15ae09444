import { Type } from 'class-transformer';
import { ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { LIMITS } from '../limits';
import { GELS, MOTIFS, type Gel, type Motif } from '../states';
import { Flag, Nullable, OneOf, Optional, QueryFlag, WholeNumber } from './fields';
import { OfficeListRequest } from './list.request';
import { Slug, Text, WebAddress } from './text';

/** One line of a show's credits. */
export class CreditRequest {
  @Text({ max: LIMITS.line, min: 1 })
  role!: string;

  @Text({ max: LIMITS.line, min: 1 })
  names!: string;
}

/** Body of POST /api/admin/shows/. */
export class CreateShowRequest {
  @Text({ max: LIMITS.title, min: 1 })
  title!: string;

  @Slug()
  slug!: string;

  @Optional()
  @Text({ max: LIMITS.notes, lines: true })
  summary?: string;

  /** Markdown. */
  @Optional()
  @Text({ max: LIMITS.text, lines: true })
  description?: string;

  @Nullable()
  @WebAddress()
  poster_image?: string | null;

  @Optional()
  @Text({ max: LIMITS.line })
  poster_alt?: string;

  @Optional()
  @Flag()
  is_published?: boolean;

  @Nullable()
  @Text({ max: LIMITS.line })
  credit?: string | null;

  @Nullable()
  @WholeNumber({ min: 1, max: 1440 })
  duration_minutes?: number | null;

  @Nullable()
  @Text({ max: LIMITS.line })
  language?: string | null;

  @Nullable()
  @WholeNumber({ min: 0, max: 120 })
  age_from?: number | null;

  @Nullable()
  @Text({ max: LIMITS.line })
  entry_note?: string | null;

  @Nullable()
  @IsArray({ message: 'Enter a list.' })
  @ArrayMaxSize(100, { message: 'Enter at most 100 lines.' })
  @ValidateNested({ each: true })
  @Type(() => CreditRequest)
  @ApiPropertyOptional({ type: [CreditRequest], nullable: true })
  credits?: CreditRequest[] | null;

  @Nullable()
  @Text({ max: LIMITS.line })
  warnings?: string | null;

  @Nullable()
  @OneOf(GELS)
  gel?: Gel | null;

  @Nullable()
  @OneOf(MOTIFS)
  motif?: Motif | null;
}

/** Body of PATCH /api/admin/shows/{id}/: what is absent stays as it is. */
export class ChangeShowRequest extends PartialType(CreateShowRequest) {}

/** Query of GET /api/admin/shows/. */
export class OfficeShowsRequest extends OfficeListRequest {
  /** Published ones, or the others. */
  @QueryFlag()
  is_published?: boolean;
}

/** Query of PUT /api/admin/shows/{id}/poster/; the body is the file itself. */
export class PosterRequest {
  /** What the poster shows, in words for who does not see it. */
  @Text({ max: LIMITS.line, min: 1 })
  alt!: string;
}
