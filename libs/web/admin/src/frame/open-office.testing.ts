import { Location } from '@angular/common';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { PERMISSIONS_OF, type MeView, type Role } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import { aCompany, someone, someReservationCounts } from '@azionelab/web/testing';
import { provideIcons, SITE_ICONS } from '@azionelab/web/ui';
import { adminRoutes } from '../admin.routes';

@Component({ template: '<h1>Elsewhere</h1>' })
class Elsewhere {}

/** Somebody of that role, signed in. */
export const staff = (role: Role, change: Partial<MeView> = {}): MeView =>
  someone({
    user: { id: 1, name: 'Elena Marchetti', email: 'elena@demo.azionelab.test' },
    role,
    permissions: [...PERMISSIONS_OF[role]],
    ...change,
  });

/** The whole office at an address, at 20:31 on Friday 27 November 2026. */
export async function openOffice(url: string, me: MeView) {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [
          { path: 'admin', children: adminRoutes },
          { path: '**', component: Elsewhere },
        ],
        withComponentInputBinding(),
      ),
      provideIcons(SITE_ICONS),
      { provide: NOW, useValue: () => new Date('2026-11-27T20:31:00+01:00') },
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
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
  /** Answers every open call to an address, if there is one. */
  const tell = async (path: string, body: unknown): Promise<void> => {
    for (const call of api.match((request) => request.url === path)) {
      if (!call.cancelled) call.flush(body as object);
    }
    await settle();
  };
  const until = async (holds: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 100 && !holds(); turn++) await settle(20);
    if (!holds()) throw new Error(`It never came to that: ${document.body.textContent}`);
  };
  void harness.navigateByUrl(url);
  await settle();
  // Whoever is led elsewhere is asked for once more.
  for (let turn = 0; turn < 50 && !TestBed.inject(Router).navigated; turn++) {
    await settle(10);
    await tell('/api/auth/me/', me);
  }
  await settle(20);
  await tell('/api/company/', aCompany({ name: 'Compagnia del Faro' }));
  await tell('/api/admin/reservations/counts/', someReservationCounts());
  return {
    api,
    host,
    settle,
    tell,
    until,
    location: TestBed.inject(Location),
    all: (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)],
    key: async (key: string, change: KeyboardEventInit = {}, at: Element = document.body): Promise<void> => {
      at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...change }));
      await settle();
    },
  };
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

/** The words of elements, each in one line. */
export const wordsOf = (elements: readonly Element[]): string[] =>
  elements.map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
