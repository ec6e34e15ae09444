import { Location } from '@angular/common';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentHarness, HarnessPredicate, manualChangeDetection, type HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, type EnvironmentProviders, type Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, type Routes } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { NOW } from '@azionelab/web/kernel';
import { BOOKING_ICONS, DOOR_ICONS, provideIcons, SITE_ICONS } from '@azionelab/web/ui';

// jsdom does not know that a form with the method `dialog` leads nowhere.
document.addEventListener('submit', (event) => event.preventDefault());

/** Stands wherever a page under test may lead. */
@Component({ template: '<h1>Elsewhere</h1>' })
class Elsewhere {}

/** Whatever can be pressed, Material's or plain. */
class ButtonHarness extends ComponentHarness {
  static readonly hostSelector = 'button, a[matButton], a.plain-button';

  static with(text: string | RegExp): HarnessPredicate<ButtonHarness> {
    return new HarnessPredicate(ButtonHarness, {}).addOption('text', text, async (button, words) =>
      HarnessPredicate.stringMatches((await button.host()).text(), words),
    );
  }
}

/** A page in a test: the browser's side of it, the API's, and what the visitor finds on it. */
export interface OpenPage {
  api: HttpTestingController;
  loader: HarnessLoader;
  location: Location;
  /** Answers one call and lets the page settle. */
  answer(url: string, body: unknown, status?: { status: number; statusText: string }): Promise<void>;
  /** Lets the call fail before anything answers. */
  cut(url: string): Promise<void>;
  press(text: string | RegExp): Promise<void>;
  settle(): Promise<void>;
  host(): HTMLElement;
  heading(): string;
  text(selector: string): string;
}

/** Opens `url` in a site of these routes, on 24 November 2026 at noon. */
export async function openPage(
  routes: Routes,
  url: string,
  providers: (Provider | EnvironmentProviders)[] = [],
): Promise<OpenPage> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([...routes, { path: '**', component: Elsewhere }]),
      provideIcons({ ...SITE_ICONS, ...BOOKING_ICONS, ...DOOR_ICONS }),
      { provide: NOW, useValue: () => new Date('2026-11-24T12:00:00+01:00') },
      ...providers,
    ],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(url);
  const { fixture } = harness;
  const api = TestBed.inject(HttpTestingController);
  const loader = TestbedHarnessEnvironment.loader(fixture);

  const host = (): HTMLElement => fixture.nativeElement;
  const text = (selector: string) => wordsOf(host().querySelector(selector));
  const settle = async () => {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((done) => setTimeout(done));
      fixture.detectChanges();
    }
  };
  const answer: OpenPage['answer'] = async (wanted, body, status) => {
    api.expectOne(wanted).flush(body as object, status);
    await settle();
  };
  return {
    api,
    loader,
    location: TestBed.inject(Location),
    answer,
    cut: async (wanted) => {
      api.expectOne(wanted).error(new ProgressEvent('error'));
      await settle();
    },
    // A harness waits until nothing is under way, and a call is, as long as the test has not answered it.
    press: async (words) => {
      await manualChangeDetection(async () => {
        const button = await loader.getHarness(ButtonHarness.with(words));
        await (await button.host()).click();
      });
      await settle();
    },
    settle,
    host,
    heading: () => text('h1'),
    text,
  };
}

/** What stands in an element, each piece of text apart from the next. */
export function wordsOf(element: Element | null | undefined): string {
  if (!element) return '';
  const pieces: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) pieces.push(walker.currentNode.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  return pieces.filter(Boolean).join(' ');
}
