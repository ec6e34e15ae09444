import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../refusals/refusals';

/** An id in a path: a decimal integer of 1..2^53-1, else there is nothing there. */
@Injectable()
export class IdPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    const id = /^[1-9]\d{0,15}$/.test(value) ? Number(value) : NaN;
    if (!Number.isSafeInteger(id)) throw new NotFound();
    return id;
  }
}

/** A slug in a path: what cannot be one names nothing. */
@Injectable()
export class SlugPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!/^[a-z0-9-]{1,220}$/.test(value)) throw new NotFound();
    return value;
  }
}
