import { Location } from '@angular/common';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, type Routes } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { MeView } from '@azionelab/contracts';
import { NOW, staffOnly } from '@azionelab/web/kernel';
import { theBoxOffice } from '@azionelab/web/testing';
import { OFFICE_ICONS, provideIcons, SITE_ICONS } from '@azionelab/web/ui';
import { jest } from '@jest/globals';
import { reservationsRoutes } from './reservations.routes';

// A whole screen is put together in each test, on a machine that may do other things beside.
jest.setTimeout(20_000);

/** Stands wherever a screen may lead. */
@Component({ template: '<h1>Elsewhere</h1>', changeDetection: ChangeDetectionStrategy.OnPush })
class Elsewhere {}

type Status = { status: number; statusText: string };

/** A screen of the box office in a test, found by what a person reads on it. */
export interface OpenDesk {
  api: HttpTestingController;
  location: Location;
  /** Answers the latest call of a method and an address without its query, and lets the screen settle. */
  answer(call: string, body: unknown, status?: Status): Promise<TestRequest>;
  /** What was asked of an address since it was last looked at, unanswered. */
  asked(path: string): TestRequest[];
  /** Presses what bears these words, on the page or over it. */
  press(words: string): Promise<void>;
  /** Types into the control that is called this. */
  type(label: string, text: string): Promise<void>;
  control<Kind extends HTMLElement = HTMLInputElement>(label: string): Kind;
  settle(ms?: number): Promise<void>;
  words(selector: string): string;
  all(selector: string): string[];
  /** What lies over the page: dialogs, menus and what was told at its foot. */
  over(): string;
}

/** Opens a page of the box office on the evening of 24 November; for the box office unless told otherwise. */
export async function openDesk(
  url: string,
  me: MeView = theBoxOffice(),
  routes: Routes = reservationsRoutes,
): Promise<OpenDesk> {
  document.querySelector('.cdk-overlay-container')?.replaceChildren();
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [
          { path: 'admin', canActivate: [staffOnly], children: routes },
          { path: '**', component: Elsewhere },
        ],
        withComponentInputBinding(),
      ),
      provideIcons({ ...SITE_ICONS, ...OFFICE_ICONS }),
      { provide: NOW, useValue: () => new Date('2026-11-24T19:00:00+01:00') },
    ],
  });
  const harness = await RouterTestingHarness.create();
  const api = TestBed.inject(HttpTestingController);
  const host = (): HTMLElement => harness.fixture.nativeElement;
  const settle = async (ms = 0) => {
    for (let turn = 0; turn < 4; turn++) {
      await new Promise((done) => setTimeout(done, turn ? 0 : ms));
      harness.detectChanges();
      TestBed.tick();
    }
  };
  const named = (element: Element) => element.getAttribute('aria-label') ?? wordsOf(element);
  const control = <Kind extends HTMLElement>(label: string): Kind => {
    const found =
      [...document.querySelectorAll<HTMLLabelElement>('label')].find((element) => named(element).startsWith(label))
        ?.control ?? document.querySelector(`[aria-label="${label}"]`);
    if (!found) throw new Error(`There is no “${label}” in: ${wordsOf(document.body)}`);
    return found as unknown as Kind;
  };
  const open: OpenDesk = {
    api,
    location: TestBed.inject(Location),
    answer: async (call, body, status) => {
      const [method, path] = call.includes(' ') ? call.split(' ') : ['GET', call];
      const calls = api.match((request) => request.method === method && request.url === path);
      const wanted = calls.findLast(({ cancelled }) => !cancelled);
      if (!wanted) throw new Error(`Nobody asked ${call}.`);
      wanted.flush(body as object, status);
      await settle();
      return wanted;
    },
    asked: (path) => api.match((request) => request.url === path && request.method === 'GET'),
    press: async (words) => {
      const wanted = [...document.querySelectorAll<HTMLElement>('button, a, [role=menuitem]')]
        .filter((element) => named(element) === words)
        .at(-1);
      if (!wanted) throw new Error(`There is no “${words}” in: ${wordsOf(document.body)}`);
      wanted.click();
      await settle();
    },
    type: async (label, text) => {
      const field = control<HTMLInputElement>(label);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    },
    control,
    settle,
    words: (selector) => wordsOf(host().querySelector(selector)),
    all: (selector) => [...host().querySelectorAll(selector)].map(wordsOf),
    over: () => wordsOf(document.querySelector('.cdk-overlay-container')),
  };
  void harness.navigateByUrl(url);
  await settle();
  await open.answer('/api/auth/me/', me);
  await settle(20);
  return open;
}

/** What stands in an element, each piece of text apart from the next; without a component's styles. */
export function wordsOf(element: Element | null | undefined): string {
  if (!element) return '';
  const pieces: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement?.tagName !== 'STYLE') pieces.push(textContent?.replace(/\s+/g, ' ').trim() ?? '');
  }
  return pieces.filter(Boolean).join(' ');
}
