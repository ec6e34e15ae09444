import { Location } from '@angular/common';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, type Routes } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { MeView } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import { aDoorEvening, someone } from '@azionelab/web/testing';
import { DOOR_ICONS, HOUSE_ICONS, provideIcons, SITE_ICONS } from '@azionelab/web/ui';

/** Stands wherever a screen may lead. */
@Component({ template: '<h1>Elsewhere</h1>' })
class Elsewhere {}

/** The box office, who may do all that there is to do around the door. */
export const boxOffice = (): MeView =>
  someone({
    user: { id: 2, name: 'Irma', email: 'boxoffice@demo.azionelab.test' },
    role: 'box_office',
    permissions: ['check_in', 'search_guests', 'manage_door'],
  });

/** A screen around the door in a test, at 20:31 on the evening. */
export interface OpenScreen {
  api: HttpTestingController;
  location: Location;
  /** Answers one call, by its address without the query, and lets the screen settle. */
  answer(path: string, body: unknown, status?: { status: number; statusText: string }): Promise<TestRequest>;
  cut(path: string): Promise<void>;
  /** Presses what bears these words. */
  press(words: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  settle(ms?: number): Promise<void>;
  host(): HTMLElement;
  text(selector: string): string;
}

export const TONIGHT = '/api/check-ins/performances/';
export const DOOR = '/api/check-ins/performances/7';

/** Opens `url` in a site of these routes. */
export async function openScreen(routes: Routes, url: string): Promise<OpenScreen> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [
          { path: 'door', children: routes },
          { path: '**', component: Elsewhere },
        ],
        withComponentInputBinding(),
      ),
      provideIcons({ ...SITE_ICONS, ...DOOR_ICONS, ...HOUSE_ICONS }),
      { provide: NOW, useValue: () => new Date('2026-11-27T20:31:00+01:00') },
    ],
  });
  const harness = await RouterTestingHarness.create();
  const api = TestBed.inject(HttpTestingController);
  const host = (): HTMLElement => harness.fixture.nativeElement;
  const settle = async (ms = 0) => {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((done) => setTimeout(done, turn ? 0 : ms));
      harness.detectChanges();
      TestBed.tick();
    }
  };
  const call = (path: string) => api.expectOne((request) => request.url === path);
  void harness.navigateByUrl(url);
  await settle();
  return {
    api,
    location: TestBed.inject(Location),
    answer: async (path, body, status) => {
      const asked = call(path);
      asked.flush(body as object, status);
      await settle();
      return asked;
    },
    cut: async (path) => {
      call(path).error(new ProgressEvent('error'));
      await settle();
    },
    press: async (words) => {
      const named = (element: HTMLElement) => (element.getAttribute('aria-label') ?? wordsOf(element)) === words;
      const wanted = [...host().querySelectorAll<HTMLElement>('button, a')].find(named);
      if (!wanted) throw new Error(`There is no “${words}” in: ${wordsOf(host())}`);
      wanted.click();
      await settle();
    },
    type: async (selector, text) => {
      const field = host().querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error(`There is no ${selector}.`);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
    settle,
    host,
    text: (selector) => wordsOf(host().querySelector(selector)),
  };
}

/** Signs somebody in, and tells the evening that the header names. */
export async function begin(screen: OpenScreen, me: MeView = boxOffice()): Promise<void> {
  await screen.answer('/api/auth/me/', me);
  await screen.settle(20);
  await screen.answer(TONIGHT, { count: 1, results: [aDoorEvening()] });
}

/** What stands in an element, each piece of text apart from the next. */
export function wordsOf(element: Element | null | undefined): string {
  if (!element) return '';
  const pieces: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) pieces.push(walker.currentNode.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  return pieces.filter(Boolean).join(' ');
}
