import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { askBeforeLeaving, warnBeforeUnload } from './unsaved';

@Component({ template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class Typing {
  readonly unsaved = signal(true);

  constructor() {
    warnBeforeUnload(this.unsaved);
  }
}

@Component({ template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class Elsewhere {}

describe('leaving a page with unsaved changes', () => {
  const open = async () => {
    TestBed.configureTestingModule({
      providers: [
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
        provideRouter([
          { path: 'typing', component: Typing, canDeactivate: [askBeforeLeaving] },
          { path: 'elsewhere', component: Elsewhere },
        ]),
      ],
    });
    const harness = await RouterTestingHarness.create();
    const page = await harness.navigateByUrl('/typing', Typing);
    return { page, router: TestBed.inject(Router) };
  };
  const dialog = () => document.querySelector('mat-dialog-container');
  const settle = async () => {
    for (let turn = 0; turn < 50 && !dialog()?.textContent; turn++) await new Promise((done) => setTimeout(done, 10));
    await new Promise((done) => setTimeout(done, 20));
  };
  const press = async (words: string) => {
    const button = [...(dialog()?.querySelectorAll('button') ?? [])].find((each) => each.textContent?.includes(words));
    button?.click();
    await settle();
  };
  const beforeUnload = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('asks first, with the safe way in the focus, and stays when that is chosen', async () => {
    const { router } = await open();
    const left = router.navigateByUrl('/elsewhere');
    await settle();
    expect(dialog()?.textContent).toContain('Uscire senza salvare?');
    expect(document.activeElement?.textContent?.trim()).toBe('Resta qui');
    await press('Resta qui');
    expect(await left).toBe(false);
    expect(router.url).toBe('/typing');
  });

  it('leaves when told to', async () => {
    const { router } = await open();
    const left = router.navigateByUrl('/elsewhere');
    await settle();
    await press('Esci senza salvare');
    expect(await left).toBe(true);
  });

  it('asks nothing when all is saved', async () => {
    const { page, router } = await open();
    page.unsaved.set(false);
    expect(await router.navigateByUrl('/elsewhere')).toBe(true);
  });

  it('has the browser ask before the window closes, and no longer once the page is left', async () => {
    const { page, router } = await open();
    expect(beforeUnload()).toBe(true);
    page.unsaved.set(false);
    expect(beforeUnload()).toBe(false);
    await router.navigateByUrl('/elsewhere');
    page.unsaved.set(true);
    expect(beforeUnload()).toBe(false);
  });
});
