import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsTimeZone, ValidateNested } from 'class-validator';
import { LIMITS } from '../limits';
import { CUSTOM_LETTER_KINDS, type CustomLetterKind } from '../office-states';
import { LOCALES, type Locale } from '../states';
import { Flag, Nullable, OneOf, Optional, WholeNumber } from './fields';
import { Email, Text } from './text';
import { WebOrigins } from './web-origins';

const COLOUR = { test: /^#[0-9a-f]{6}$/, message: 'Enter a colour like #b5102a.' };

/** Colours of the company's look; one that is absent is the house's own. */
export class LookColoursRequest {
  @Optional()
  @Text({ max: 7, pattern: COLOUR })
  primary?: string;

  @Optional()
  @Text({ max: 7, pattern: COLOUR })
  on_primary?: string;
}

/** Body of PATCH /api/admin/settings/: what is absent stays as it is. */
export class ChangeSettingsRequest {
  @Optional()
  @Text({ max: LIMITS.name, min: 1 })
  name?: string;

  @Optional()
  @OneOf(LOCALES)
  locale?: Locale;

  @Optional()
  @Text({ max: 64 })
  @IsTimeZone({ message: 'Enter a time zone like Europe/Rome.' })
  time_zone?: string;

  @Nullable()
  @Email()
  contact_email?: string | null;

  @Optional()
  @IsObject({ message: 'Enter colours by name.' })
  @ValidateNested()
  @Type(() => LookColoursRequest)
  @ApiPropertyOptional({ type: LookColoursRequest })
  colours?: LookColoursRequest;

  @Optional()
  @Flag()
  second_factor_required?: boolean;

  @Nullable()
  @WholeNumber({ min: 1, max: 3650 })
  retention_days?: number | null;

  @Optional()
  @WholeNumber({ min: 1, max: 100 })
  default_party_size?: number;

  @Optional()
  @WebOrigins()
  embed_origins?: string[];
}

/** A company's own words in one letter: body of PUT /api/admin/letters/{kind}/{locale}/ and of its preview and test. */
export class LetterTextRequest {
  @Text({ max: LIMITS.letter, lines: true })
  greeting!: string;

  @Text({ max: LIMITS.letter, lines: true })
  closing!: string;
}

/** Path of one letter. */
export class LetterPath {
  @OneOf(CUSTOM_LETTER_KINDS)
  kind!: CustomLetterKind;

  @OneOf(LOCALES)
  locale!: Locale;
}
