import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateBy } from 'class-validator';
import { EMBED_ORIGINS_MAX, isWebOrigin, tidyWebOrigin } from '../web-origin';

const tidy = (typed: unknown): unknown => (typeof typed === 'string' ? tidyWebOrigin(typed) : typed);
const defaultMessage = () => 'Enter origins like https://www.example.org, without a path.';

/** Origins of other sites, each kept once. */
export function WebOrigins(): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && isWebOrigin(value);
  return applyDecorators(
    Transform(({ value }) => (Array.isArray(value) ? [...new Set(value.map(tidy))] : value)),
    ValidateBy({ name: 'origin', validator: { validate, defaultMessage } }, { each: true }),
    ArrayMaxSize(EMBED_ORIGINS_MAX, { message: `Enter at most ${EMBED_ORIGINS_MAX} origins.` }),
    IsArray({ message: 'Enter a list.' }),
    ApiProperty({ type: String, isArray: true, maxItems: EMBED_ORIGINS_MAX, example: ['https://www.example.org'] }),
  );
}
