import { type ArgumentMetadata, Injectable, type PipeTransform, ValidationPipe } from '@nestjs/common';
import type { FieldErrors } from '@azionelab/contracts';
import { TOKEN_CONSTRAINT } from '@azionelab/contracts/requests';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { InvalidInput, UnreadableBody } from '../refusals/refusal';
import { InvalidToken } from '../refusals/refusals';

/** Every message of an error, those of nested objects too, under the field of the outermost one. */
function messages(error: ValidationError): string[] {
  return [...Object.values(error.constraints ?? {}), ...(error.children ?? []).flatMap(messages)];
}

function reject(errors: ValidationError[]): Error {
  if (errors.some((error) => error.constraints?.[TOKEN_CONSTRAINT] !== undefined)) return new InvalidToken();
  return new InvalidInput(Object.fromEntries(errors.map((error) => [error.property, [...new Set(messages(error))]])));
}

function fieldsOf(request: new () => object): Set<string> {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(request, '', false, false);
  return new Set(metadata.map(({ propertyName }) => propertyName));
}

/** Keys that would reach an object's prototype, at any depth. */
function isTampered(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]) => key === 'constructor' || key === '__proto__' || isTampered(inner),
  );
}

const UNKNOWN_FIELD = ['Unknown field.'];

/** Holds what came in against its request class: every body and every query goes through here (SPEC 4.1, 4.2). */
@Injectable()
export class ContractPipe implements PipeTransform {
  private readonly validation = new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    exceptionFactory: reject,
  });

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { type, metatype, data } = metadata;
    if ((type !== 'body' && type !== 'query') || data !== undefined || !metatype) return value;
    if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof UnreadableBody) {
      throw new UnreadableBody();
    }
    const known = fieldsOf(metatype as new () => object);
    const entries = Object.entries(value);
    const checked = Object.fromEntries(entries.filter(([key]) => known.has(key)));
    const strangers = type === 'query' ? [] : entries.filter(([key]) => !known.has(key));
    const tampered = Object.entries(checked).filter(([, inner]) => isTampered(inner));
    const wrong: FieldErrors = Object.fromEntries([...strangers, ...tampered].map(([key]) => [key, UNKNOWN_FIELD]));
    for (const [key] of tampered) delete checked[key];
    return this.checked(checked, metadata, wrong);
  }

  private async checked(value: object, metadata: ArgumentMetadata, wrong: FieldErrors): Promise<unknown> {
    const stranger = Object.keys(wrong).length > 0;
    try {
      const request: unknown = await this.validation.transform(value, metadata);
      if (stranger) throw new InvalidInput(wrong);
      return request;
    } catch (error) {
      if (error instanceof InvalidInput) throw new InvalidInput({ ...error.fields, ...wrong });
      throw error;
    }
  }
}
