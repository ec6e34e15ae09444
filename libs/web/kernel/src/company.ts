import { httpResource } from '@angular/common/http';
import { computed, Injectable } from '@angular/core';
import type { CompanyView } from '@azionelab/contracts';

/** The theatre company whose site this is. */
@Injectable({ providedIn: 'root' })
export class Company {
  private readonly answer = httpResource<CompanyView>(() => '/api/company/');

  /** The company, or undefined while it is on its way or could not be had. */
  readonly facts = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));

  /** Its name; the product's until it is known. */
  readonly name = computed(() => this.facts()?.name ?? 'AzioneLab');
}
