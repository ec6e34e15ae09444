import { Injectable, signal } from '@angular/core';

/** What a visitor types to book. */
export interface BookingFields {
  seats: number;
  name: string;
  email: string;
  phone: string;
  notes: string;
  privacy: boolean;
}

const NOTHING: BookingFields = { seats: 2, name: '', email: '', phone: '', notes: '', privacy: false };

/**
 * Keeps what was typed while the visitor looks at another evening or mends the address. In memory and nowhere else:
 * it is personal data, and the next person at the same screen must not find it.
 */
@Injectable({ providedIn: 'root' })
export class BookingDraft {
  private readonly typed = signal(NOTHING);
  readonly fields = this.typed.asReadonly();

  keep(fields: BookingFields): void {
    this.typed.set(fields);
  }

  forget(): void {
    this.typed.set(NOTHING);
  }
}
