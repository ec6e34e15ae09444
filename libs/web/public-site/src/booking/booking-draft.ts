import { inject, Injectable, signal } from '@angular/core';
import { Luggage } from '../language/luggage';

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

const NAME = 'booking-draft';

/**
 * Keeps what was typed while the visitor looks at another evening, mends the address or changes the language. In memory
 * and nowhere else: it is personal data, and the next person at the same screen must not find it.
 */
@Injectable({ providedIn: 'root' })
export class BookingDraft {
  private readonly luggage = inject(Luggage);
  private readonly typed = signal(this.luggage.brought<BookingFields>(NAME) ?? NOTHING);
  readonly fields = this.typed.asReadonly();

  constructor() {
    this.luggage.carry(NAME, this.typed);
  }

  keep(fields: BookingFields): void {
    this.typed.set(fields);
  }

  forget(): void {
    this.typed.set(NOTHING);
  }
}
