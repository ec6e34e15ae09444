import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsEmail, ValidateBy } from 'class-validator';
import { LIMITS } from '../limits';

const CONTROL = /\p{Cc}/u;
const CONTROL_BUT_LINE_FEED = /[^\P{Cc}\n]/u;
const BIDIRECTIONAL_OVERRIDE = /[\u202A-\u202E\u2066-\u2069]/u;

/** NFC, CRLF as LF, trimmed: what every text field is brought to before it is checked (SPEC 4.2). */
function normalised(value: unknown): unknown {
  return typeof value === 'string' && value.isWellFormed()
    ? value.normalize('NFC').replaceAll('\r\n', '\n').trim()
    : value;
}

/** What is wrong with a text, in words for its writer; `undefined` when nothing is. */
function fault(value: unknown, { max, min = 0, lines = false }: TextRules): string | undefined {
  if (typeof value !== 'string') return 'Enter a text.';
  if (!value.isWellFormed()) return 'This text is broken: it holds half a character.';
  if ((lines ? CONTROL_BUT_LINE_FEED : CONTROL).test(value)) return 'Control characters are not allowed.';
  if (BIDIRECTIONAL_OVERRIDE.test(value)) return 'Characters that reverse the writing direction are not allowed.';
  const length = [...value].length;
  if (length < min) return min === 1 ? 'This field may not be empty.' : `Enter at least ${min} characters.`;
  if (length > max) return `Enter at most ${max} characters.`;
  return undefined;
}

/** Bounds of a text, in code points; `lines` allows line feeds. */
export interface TextRules {
  max: number;
  min?: number;
  lines?: boolean;
  pattern?: { test: RegExp; message: string };
  example?: string;
}

function checkedText(rules: TextRules): PropertyDecorator {
  const wrong = (value: unknown): string | undefined =>
    fault(value, rules) ?? (rules.pattern?.test.test(value as string) === false ? rules.pattern.message : undefined);
  return ValidateBy({
    name: 'text',
    validator: {
      validate: (value) => wrong(value) === undefined,
      defaultMessage: (args) => wrong(args?.value) ?? 'Enter a text.',
    },
  });
}

function documented({ max, min, pattern, example }: TextRules): PropertyDecorator {
  return ApiProperty({ type: String, maxLength: max, minLength: min, pattern: pattern?.test.source, example });
}

/** A text that is normalised, then bounded. */
export function Text(rules: TextRules): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => normalised(value)),
    checkedText(rules),
    documented(rules),
  );
}

/** The part of an address that names a show, a venue or a page. */
export function Slug(): PropertyDecorator {
  return Text({
    max: LIMITS.slug,
    min: 1,
    example: 'ballata-per-un-faro-spento',
    pattern: { test: /^[a-z0-9]+(-[a-z0-9]+)*$/, message: 'Use small letters, digits and single dashes.' },
  });
}

/** An e-mail address that a person could have typed. */
export function Email(): PropertyDecorator {
  return applyDecorators(
    Text({ max: LIMITS.email, example: 'maria@posta.example' }),
    IsEmail({}, { message: 'Enter a valid email address.' }),
  );
}

/** A password: bounded, and otherwise taken as typed. */
export function Password(min = 1): PropertyDecorator {
  const rules = { max: LIMITS.password, min };
  const wrong = (value: unknown): string | undefined => {
    if (typeof value !== 'string' || !value.isWellFormed()) return 'Enter a text.';
    const length = [...value].length;
    if (length < min) return min === 1 ? 'This field may not be empty.' : `Enter at least ${min} characters.`;
    return length > rules.max ? `Enter at most ${rules.max} characters.` : undefined;
  };
  return applyDecorators(
    ValidateBy({
      name: 'password',
      validator: {
        validate: (value) => wrong(value) === undefined,
        defaultMessage: (args) => wrong(args?.value) ?? 'Enter a text.',
      },
    }),
    documented(rules),
  );
}

/** An absolute http(s) address, or a path of this site. */
export function WebAddress(): PropertyDecorator {
  return Text({
    max: LIMITS.url,
    pattern: { test: /^(https?:\/\/|\/)[^\s"'<>\\]+$/, message: 'Enter an address that begins with https:// or /.' },
  });
}
