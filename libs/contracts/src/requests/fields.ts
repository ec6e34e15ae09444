import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  ValidateBy,
} from 'class-validator';

/** An optional input with a default: `null` is as if absent. */
export function Optional(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => value ?? undefined),
    IsOptional(),
    ApiPropertyOptional(),
  );
}

/** An optional input that may be emptied: `null` is kept, and clears what was there. */
export function Nullable(): PropertyDecorator {
  return applyDecorators(IsOptional(), ApiPropertyOptional({ nullable: true }));
}

function whole(value: unknown, min: number, max: number): string | undefined {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'Enter a whole number.';
  if (value < min) return `Enter ${min} or more.`;
  return value > max ? `Enter ${max} or less.` : undefined;
}

/** A JSON number without a fraction: `"2"`, `true` and `2.5` are refused. */
export function WholeNumber({ min, max, example }: { min: number; max: number; example?: number }): PropertyDecorator {
  return applyDecorators(
    ValidateBy({
      name: 'whole',
      validator: {
        validate: (value) => whole(value, min, max) === undefined,
        defaultMessage: (args) => whole(args?.value, min, max) ?? 'Enter a whole number.',
      },
    }),
    ApiProperty({ type: 'integer', minimum: min, maximum: max, example }),
  );
}

/** The id of another row. */
export function Reference(): PropertyDecorator {
  return WholeNumber({ min: 1, max: Number.MAX_SAFE_INTEGER });
}

/** The ids of other rows, each once. */
export function References(max: number): PropertyDecorator {
  const isId = (value: unknown) => whole(value, 1, Number.MAX_SAFE_INTEGER) === undefined;
  return applyDecorators(
    ValidateBy({ name: 'ids', validator: { validate: isId, defaultMessage: () => 'Enter ids.' } }, { each: true }),
    ArrayUnique({ message: 'Enter each id once.' }),
    ArrayMaxSize(max, { message: `Enter at most ${max} ids.` }),
    ArrayMinSize(1, { message: 'Enter at least one id.' }),
    IsArray({ message: 'Enter a list.' }),
    ApiProperty({ type: 'integer', isArray: true, maxItems: max }),
  );
}

/** `true` or `false`, nothing that resembles them. */
export function Flag(): PropertyDecorator {
  return applyDecorators(IsBoolean({ message: 'Enter true or false.' }), ApiProperty({ type: Boolean }));
}

/** One of a fixed list of words. */
export function OneOf(words: readonly string[]): PropertyDecorator {
  return applyDecorators(
    IsIn(words, { message: `Enter one of: ${words.join(', ')}.` }),
    ApiProperty({ enum: words, type: String }),
  );
}

/** At least one of a fixed list of words, each once. */
export function SomeOf(words: readonly string[]): PropertyDecorator {
  return applyDecorators(
    IsIn(words, { each: true, message: `Enter some of: ${words.join(', ')}.` }),
    ArrayUnique({ message: 'Enter each word once.' }),
    ArrayMinSize(1, { message: 'Enter at least one word.' }),
    IsArray({ message: 'Enter a list.' }),
    ApiProperty({ enum: words, type: String, isArray: true, minItems: 1 }),
  );
}

const RFC_3339 =
  /^(2[01]\d\d)-(\d\d)-(\d\d)[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function isInstant(value: unknown): boolean {
  const parts = typeof value === 'string' ? RFC_3339.exec(value) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A time as RFC 3339 with any offset, of this century or the next. */
export function Instant(): PropertyDecorator {
  return applyDecorators(
    ValidateBy({
      name: 'instant',
      validator: {
        validate: isInstant,
        defaultMessage: () => 'Enter a date and time with its offset, like 2026-05-15T20:30:00+02:00.',
      },
    }),
    ApiProperty({ type: String, format: 'date-time', example: '2026-05-15T20:30:00+02:00' }),
  );
}

const DAY = /^(2[01]\d\d)-(\d\d)-(\d\d)$/;

function isDay(value: unknown): boolean {
  const parts = typeof value === 'string' ? DAY.exec(value) : null;
  return parts !== null && isInstant(`${parts[0]}T00:00:00Z`);
}

/** A day of the calendar, like 2026-05-15, of this century or the next. */
export function Day(options: { each?: boolean } = {}): PropertyDecorator {
  const defaultMessage = () => 'Enter a day like 2026-05-15.';
  return applyDecorators(
    ValidateBy({ name: 'day', validator: { validate: isDay, defaultMessage } }, options),
    ApiProperty({ type: String, format: 'date', example: '2026-05-15', isArray: options.each }),
  );
}

/** A decimal number in a query string, as a number. */
export function QueryNumber({ min, max }: { min: number; max: number }): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => (typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value)),
    IsOptional(),
    WholeNumber({ min, max }),
    ApiPropertyOptional(),
  );
}

/** `true` or `false` in a query string, as a boolean. */
export function QueryFlag(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsOptional(),
    Flag(),
    ApiPropertyOptional(),
  );
}

/**
 * An opaque token in a body. Whatever is wrong with it, the answer is the refusal `invalid_token`
 * and not a field message: the validation pipe knows this constraint by its name.
 */
export function OpaqueToken(): PropertyDecorator {
  return applyDecorators(
    ValidateBy({ name: TOKEN_CONSTRAINT, validator: { validate: (value) => isToken(value) } }),
    ApiProperty({ type: String, pattern: TOKEN_FORM.source }),
  );
}

/** The SHA-256 of an opaque token, as base64url. */
export function TokenHash(): PropertyDecorator {
  return matching(TOKEN_FORM, 'Enter a SHA-256 as 43 base64url characters.');
}

/** What makes a retry the same as the first try: as an `Idempotency-Key` is. */
export function Nonce(): PropertyDecorator {
  return matching(/^[\x21-\x7e]{8,255}$/, 'Enter 8 to 255 visible characters.');
}

function matching(form: RegExp, message: string): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && form.test(value);
  return applyDecorators(
    ValidateBy({ name: 'form', validator: { validate, defaultMessage: () => message } }),
    ApiProperty({ type: String, pattern: form.source }),
  );
}

/** What the door accepts in place of a token: also the scanned address, or a booking code. */
export function ScannedText(): PropertyDecorator {
  return applyDecorators(
    ValidateBy({
      name: TOKEN_CONSTRAINT,
      validator: { validate: (value) => typeof value === 'string' && value.length <= 2048 && value.isWellFormed() },
    }),
    ApiProperty({ type: String, maxLength: 2048 }),
  );
}

/** Name of the constraint that stands for `invalid_token`. */
export const TOKEN_CONSTRAINT = 'token';

/** The form of every opaque token: base64url of 32 bytes. */
export const TOKEN_FORM = /^[A-Za-z0-9_-]{43}$/;

function isToken(value: unknown): boolean {
  return typeof value === 'string' && TOKEN_FORM.test(value);
}
