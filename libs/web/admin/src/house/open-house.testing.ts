import { Location } from '@angular/common';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { MeView } from '@azionelab/contracts';
import { staffOnly } from '@azionelab/web/kernel';
import { anAdmin } from '@azionelab/web/testing';
import { OFFICE_ICONS, provideIcons, SITE_ICONS } from '@azionelab/web/ui';
import { officeOnly } from '../frame/office-only';
import { houseRoutes } from './house.routes';

/** Stands wherever a screen may lead. */
@Component({ template: '<h1>Elsewhere</h1>', changeDetection: ChangeDetectionStrategy.OnPush })
class Elsewhere {}

/** A screen of the office in a test, found by what a person reads on it. */
export interface OpenHouse {
  api: HttpTestingController;
  location: Location;
  /** Answers one call, by its method and its address without the query, and lets the screen settle. */
  answer(path: string, body: unknown, status?: { status: number; statusText: string }): Promise<TestRequest>;
  /** Presses what bears these words, on the page or in a dialog over it. */
  press(words: string): Promise<void>;
  /** Types into the control with this label. */
  type(label: string, text: string): Promise<void>;
  control(label: string): HTMLInputElement;
  settle(ms?: number): Promise<void>;
  host(): HTMLElement;
  text(selector: string): string;
  /** What was told at the foot of the page, or asked over it. */
  over(): string;
  /** Fails when a call was not answered. */
  done(): void;
}

/** Opens a page of the house for somebody; an admin unless told otherwise. */
export async function openHouse(url: string, me: MeView = anAdmin()): Promise<OpenHouse> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [
          { path: 'admin', canActivate: [staffOnly], canActivateChild: [officeOnly], children: houseRoutes },
          { path: '**', component: Elsewhere },
        ],
        withComponentInputBinding(),
      ),
      provideIcons({ ...SITE_ICONS, ...OFFICE_ICONS }),
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
  const answer: OpenHouse['answer'] = async (path, body, status) => {
    const asked = api.expectOne((request) => `${request.method} ${request.url}` === path || request.url === path);
    asked.flush(body as object, status);
    await settle();
    return asked;
  };
  const control = (label: string) => {
    const named = [...document.querySelectorAll('label')].find((element) => wordsOf(element).startsWith(label));
    const found = named && document.getElementById(named.htmlFor);
    if (!found) throw new Error(`There is no field “${label}” in: ${wordsOf(host())}`);
    return found as HTMLInputElement;
  };
  void harness.navigateByUrl(url);
  await settle();
  await answer('/api/auth/me/', me);
  await settle(20);
  return {
    api,
    location: TestBed.inject(Location),
    answer,
    control,
    press: async (words) => {
      const named = (element: HTMLElement) => (element.getAttribute('aria-label') ?? wordsOf(element)) === words;
      const wanted = [...document.querySelectorAll<HTMLElement>('button, a')].filter(named).at(-1);
      if (!wanted) throw new Error(`There is no “${words}” in: ${wordsOf(document.body)}`);
      wanted.click();
      await settle();
    },
    type: async (label, text) => {
      const field = control(label);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
    settle,
    host,
    text: (selector) => wordsOf(host().querySelector(selector)),
    over: () => wordsOf(document.querySelector('.cdk-overlay-container')),
    done: () => {
      // The name of the company, for titles: its own tests ask for it.
      api.match('/api/company/');
      api.verify();
    },
  };
}

/** What stands in an element, each piece of text apart from the next. */
export function wordsOf(element: Element | null | undefined): string {
  if (!element) return '';
  const pieces: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) pieces.push(walker.currentNode.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  return pieces.filter((piece) => piece && !/^[{}.@:\w\s-]*\{[^}]*\}/.test(piece)).join(' ');
}
