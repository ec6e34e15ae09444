import { provideHttpClient } from '@angular/common/http';
import { HttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { aRefusal } from '@azionelab/web/testing';
import { Field, OFFICE_ICONS, provideIcons } from '@azionelab/web/ui';
import { edit, EditMessages, ifMatch } from './index';

interface Venue {
  id: number;
  version: number;
  name: string;
  seats: number;
}

const URL_OF_VENUE = '/api/admin/venues/1/';
const venue = (change: Partial<Venue> = {}): Venue => ({ id: 1, version: 3, name: 'Sala', seats: 80, ...change });

@Component({
  imports: [EditMessages, Field, MatFormField, MatInput, ReactiveFormsModule],
  template: `
    <form [formGroup]="form" (ngSubmit)="save()" novalidate>
      <az-edit-messages [of]="edit" (saved)="done.push($event)" />
      <az-field label="Nome" for="name" [error]="edit.error('name')">
        <mat-form-field appearance="outline"><input matInput id="name" formControlName="name" /></mat-form-field>
      </az-field>
      <az-field label="Posti" for="seats" [error]="edit.error('seats')">
        <mat-form-field appearance="outline">
          <input matInput id="seats" type="number" formControlName="seats" />
        </mat-form-field>
      </az-field>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class VenuePage {
  private readonly http = inject(HttpClient);
  readonly done: Venue[] = [];
  readonly form = inject(NonNullableFormBuilder).group({ name: ['', Validators.required], seats: [0] });
  readonly edit = edit<Venue>({
    form: this.form,
    fields: { name: { label: 'Nome' }, seats: { label: 'Posti' } },
    save: (version) => this.http.patch<Venue>(URL_OF_VENUE, this.form.getRawValue(), { headers: ifMatch(version) }),
    read: () => this.http.get<Venue>(URL_OF_VENUE),
    valuesOf: ({ name, seats }) => ({ name, seats }),
  });

  async save(): Promise<void> {
    const row = await this.edit.save();
    if (row) this.done.push(row);
  }
}

describe('an edit form', () => {
  const open = async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideIcons(OFFICE_ICONS)],
    });
    const fixture = TestBed.createComponent(VenuePage);
    const host: HTMLElement = fixture.nativeElement;
    document.body.append(host);
    const page = fixture.componentInstance;
    page.edit.begin(venue());
    await fixture.whenStable();
    const api = TestBed.inject(HttpTestingController);
    const settle = async () => {
      await new Promise((done) => setTimeout(done));
      await fixture.whenStable();
    };
    return {
      page,
      api,
      host,
      settle,
      type: async (id: string, text: string) => {
        const field = host.querySelector(`#${id}`) as HTMLInputElement;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await settle();
      },
      submit: async () => {
        host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
        await settle();
      },
      press: async (words: string) => {
        const button = [...host.querySelectorAll('button')].find((each) => each.textContent?.includes(words));
        if (!button) throw new Error(`There is no “${words}”.`);
        button.click();
        await settle();
      },
      error: (id: string) =>
        host
          .querySelector(`#${id}-error`)
          ?.textContent?.trim()
          .replace(/^error/, '') ?? null,
      summary: () => host.querySelector<HTMLElement>('az-error-summary .note'),
    };
  };
  let screen: Awaited<ReturnType<typeof open>>;

  beforeEach(async () => {
    screen = await open();
  });
  afterEach(() => {
    screen.host.remove();
    screen.api.verify();
  });

  it('says nothing while somebody types for the first time, and all of it when it is sent', async () => {
    await screen.type('name', '');
    expect(screen.error('name')).toBeNull();
    await screen.submit();
    expect(screen.error('name')).toContain('Serve');
    expect(screen.summary()?.textContent).toContain('Nome: Serve');
    expect(document.activeElement).toBe(screen.summary());
  });

  it('saves on the condition that nobody was faster, and goes on from the new version', async () => {
    await screen.type('name', 'Sala Officina');
    expect(screen.page.edit.unsaved()).toBe(true);
    await screen.submit();
    const call = screen.api.expectOne({ method: 'PATCH', url: URL_OF_VENUE });
    expect(call.request.headers.get('If-Match')).toBe('"3"');
    expect(screen.page.edit.busy()).toBe(true);
    await screen.submit();
    call.flush(venue({ version: 4, name: 'Sala Officina' }));
    await screen.settle();
    expect(screen.page.edit.unsaved()).toBe(false);
    expect(screen.page.done).toHaveLength(1);
    await screen.submit();
    const again = screen.api.expectOne(URL_OF_VENUE);
    expect(again.request.headers.get('If-Match')).toBe('"4"');
    again.flush(venue());
  });

  it('puts the messages of a 400 at their fields, those without a field on top, until they are mended', async () => {
    await screen.submit();
    screen.api
      .expectOne(URL_OF_VENUE)
      .flush(
        { name: ['This field may not be empty.'], seats: ['Enter 1 or more.'], rows: ['Enter a list.'] },
        { status: 400, statusText: 'Bad Request' },
      );
    await screen.settle();
    expect([screen.error('name'), screen.error('seats')]).toEqual(['Serve: scrivi qualcosa.', 'Almeno 1.']);
    expect(screen.summary()?.textContent).toContain('Enter a list.');
    expect(screen.summary()?.textContent).toContain('Posti: Almeno 1.');
    await screen.type('seats', '12');
    expect([screen.error('name'), screen.error('seats')]).toEqual(['Serve: scrivi qualcosa.', null]);
  });

  it('keeps what was typed when there is no connection', async () => {
    await screen.type('name', 'Sala Officina');
    await screen.submit();
    screen.api.expectOne(URL_OF_VENUE).error(new ProgressEvent('error'));
    await screen.settle();
    expect(screen.summary()?.textContent).toContain('Niente rete');
    expect(screen.page.form.value.name).toBe('Sala Officina');
    expect(screen.page.edit.unsaved()).toBe(true);
  });

  describe('when somebody else was faster', () => {
    const cells = () => [...screen.host.querySelectorAll('tbody tr')].map((row) => row.textContent?.trim());

    beforeEach(async () => {
      await screen.type('name', 'Sala Officina');
      await screen.submit();
      const [body, status] = aRefusal('conflict', { version: 5 });
      screen.api.expectOne({ method: 'PATCH', url: URL_OF_VENUE }).flush(body, status);
      await screen.settle();
      screen.api.expectOne({ method: 'GET', url: URL_OF_VENUE }).flush(venue({ version: 5, name: 'Sala Nera' }));
      await screen.settle();
    });

    it('shows theirs beside yours, where both differ, and keeps what was typed', () => {
      expect(screen.host.textContent).toContain('Qualcuno ha salvato prima di te');
      expect(cells()).toEqual(['NomeSala OfficinaSala Nera']);
      expect(screen.page.form.value.name).toBe('Sala Officina');
    });

    it('saves over theirs with their version', async () => {
      await screen.press('Salva il tuo');
      const call = screen.api.expectOne({ method: 'PATCH', url: URL_OF_VENUE });
      expect(call.request.headers.get('If-Match')).toBe('"5"');
      expect(call.request.body.name).toBe('Sala Officina');
      call.flush(venue({ version: 6, name: 'Sala Officina' }));
      await screen.settle();
      expect(cells()).toEqual([]);
      expect(screen.page.done).toEqual([venue({ version: 6, name: 'Sala Officina' })]);
    });

    it('takes theirs, and nothing is unsaved any more', async () => {
      await screen.press('Tieni il suo');
      expect(screen.page.form.value.name).toBe('Sala Nera');
      expect(screen.page.edit.unsaved()).toBe(false);
      expect(cells()).toEqual([]);
    });
  });
});
