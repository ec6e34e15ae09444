import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { provideIcons } from '../icons/provide-icons';
import { Field } from './field';

@Component({
  imports: [Field, MatFormField, MatInput],
  template: `
    <az-field label="Email" for="email" optional [hint]="hint()" [error]="error()">
      <mat-form-field appearance="outline"><input matInput id="email" aria-describedby="elsewhere" /></mat-form-field>
    </az-field>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Form {
  readonly hint = signal<string | null>('Mandiamo lì il link.');
  readonly error = signal<string | null>(null);
}

describe('Field', () => {
  const open = async () => {
    TestBed.configureTestingModule({ providers: [provideIcons({ error: 'M0 0' })] });
    const fixture = TestBed.createComponent(Form);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const input = host.querySelector('input') as HTMLInputElement;
    const description = () =>
      (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => host.querySelector(`#${id}`)?.textContent?.trim() ?? id);
    return { fixture, host, input, description };
  };

  it('labels the control above it', async () => {
    const { input } = await open();
    expect([...(input.labels ?? [])].map((label) => label.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Email (facoltativo)',
    ]);
  });

  it('describes the control by its hint, and leaves other descriptions alone', async () => {
    const { description, input } = await open();
    expect(description()).toEqual(['elsewhere', 'Mandiamo lì il link.']);
    expect(input.hasAttribute('aria-invalid')).toBe(false);
  });

  it('puts the error in the place of the hint, and takes it away again', async () => {
    const { fixture, description, input } = await open();
    fixture.componentInstance.error.set('Scrivi l’indirizzo intero.');
    await fixture.whenStable();
    expect(description()).toEqual(['elsewhere', 'Scrivi l’indirizzo intero.']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    fixture.componentInstance.error.set(null);
    await fixture.whenStable();
    expect(description()).toEqual(['elsewhere', 'Mandiamo lì il link.']);
    expect(input.hasAttribute('aria-invalid')).toBe(false);
  });
});
