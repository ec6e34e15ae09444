import { Injectable } from '@nestjs/common';

/** The time. Nothing asks the operating system for it but this. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
