import { Location } from '@angular/common';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterLink } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { OFFICE_ICONS, provideIcons } from '@azionelab/web/ui';
import { Bulk, Column, List, listStore, RowActions, type ListTab } from './index';

export interface Seat {
  id: number;
  name: string;
  row: string;
}

export const URL_OF_SEATS = '/api/admin/seats/';

/** A list as a page writes it. */
@Component({
  imports: [Bulk, Column, List, RouterLink, RowActions],
  template: `
    <az-list [of]="list" label="Posti" searchLabel="Nome" [rowName]="nameOf" [tabs]="tabs" selectable>
      <ng-template
        [azColumn]="list"
        key="name"
        title="Nome"
        i18n-title="@@admin.list.test-name"
        sort="name"
        fixed
        let-seat
      >
        <a [routerLink]="['/seats', seat.id]">{{ seat.name }}</a>
      </ng-template>
      <ng-template [azColumn]="list" key="row" title="Fila" sort="row" numeric let-seat>{{ seat.row }}</ng-template>
      <ng-template [azColumn]="list" key="id" title="Numero" hidden let-seat>n. {{ seat.id }}</ng-template>
      <ng-template [azRowActions]="list" let-seat>
        <button type="button">Apri {{ seat.name }}</button>
      </ng-template>
      <ng-template [azBulk]="list" let-seats>
        <button type="button">Libera {{ seats.length }}</button>
      </ng-template>
      <p class="empty">Nessun posto ancora.</p>
    </az-list>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Seats {
  protected readonly list = listStore<Seat>({
    url: URL_OF_SEATS,
    ordering: 'name',
    filters: [
      { name: 'taken', label: 'Stato', options: () => [{ value: 'true', label: 'Occupato' }], place: 'none' },
      { name: 'side', label: 'Lato', any: 'Tutti i lati', options: () => [{ value: 'l', label: 'Sinistra' }] },
      { name: 'from', label: 'Dal', day: true, place: 'more', wire: (day) => `${day}T00:00:00+01:00` },
    ],
  });
  protected readonly tabs: ListTab[] = [
    { label: 'Tutti', count: 30, filters: { taken: null } },
    { label: 'Occupati', count: 12, filters: { taken: 'true' } },
  ];
  protected readonly nameOf = (seat: Seat): string => seat.name;
}

@Component({ template: '' })
class Elsewhere {}

export const seat = (id: number, name = `Posto ${id}`): Seat => ({ id, name, row: 'A' });

/** Opens a page with a list at an address. */
export async function openSeats(url = '/seats') {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([
        { path: 'seats', component: Seats },
        { path: '**', component: Elsewhere },
      ]),
      provideIcons(OFFICE_ICONS),
    ],
  });
  const harness = await RouterTestingHarness.create();
  const api = TestBed.inject(HttpTestingController);
  const host = (): HTMLElement => harness.fixture.nativeElement;
  const settle = async (ms = 0): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) {
      await new Promise((done) => setTimeout(done, turn ? 0 : ms));
      harness.detectChanges();
      TestBed.tick();
    }
  };
  TestBed.inject(Router).setUpLocationChangeListener();
  await harness.navigateByUrl(url);
  await settle();
  const all = (selector: string): HTMLElement[] => [...host().querySelectorAll<HTMLElement>(selector)];
  return {
    api,
    host,
    settle,
    all,
    location: TestBed.inject(Location),
    calls: (): TestRequest[] => api.match((request) => request.url === URL_OF_SEATS),
    answer: async (results: Seat[], count = results.length): Promise<TestRequest> => {
      const [call, ...others] = api.match((request) => request.url === URL_OF_SEATS).filter((each) => !each.cancelled);
      if (!call || others.length) throw new Error(`There are ${call ? others.length + 1 : 0} open calls.`);
      call.flush({ count, results });
      await settle();
      return call;
    },
    press: async (selector: string, words?: string): Promise<void> => {
      const wanted = all(selector).find((element) => !words || element.textContent?.includes(words));
      if (!wanted) throw new Error(`There is no ${selector} ${words ?? ''} in: ${host().textContent}`);
      wanted.click();
      await settle();
    },
    key: async (key: string, at: Element = document.body): Promise<void> => {
      at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settle();
    },
    type: (text: string): void => {
      const field = host().querySelector('input[type=search]') as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}
