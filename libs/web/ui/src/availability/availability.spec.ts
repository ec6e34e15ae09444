import { TestBed } from '@angular/core/testing';
import type { Availability as Seats } from '@azionelab/web/kernel';
import { SITE_ICONS } from '../icons/site-icons';
import { provideIcons } from '../icons/provide-icons';
import { Availability } from './availability';

describe('Availability', () => {
  const show = async (of: Seats) => {
    TestBed.configureTestingModule({ providers: [provideIcons(SITE_ICONS)] });
    const fixture = TestBed.createComponent(Availability);
    fixture.componentRef.setInput('of', of);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    return {
      text: host.textContent?.trim(),
      tone: host.className,
      icon: host.querySelector('mat-icon')?.getAttribute('data-mat-icon-name'),
      taken: host.querySelector('rect:not(.track)')?.getAttribute('width') ?? null,
    };
  };

  it.each<[Seats, string, string, string, string | null]>([
    [{ state: 'free', seats: 32, capacity: 120 }, '32 posti liberi', 'ok', 'check_circle', '73.3'],
    [{ state: 'free', seats: 1, capacity: 1 }, '1 posto libero', 'ok', 'check_circle', null],
    [{ state: 'few', seats: 4, capacity: 120 }, 'Ultimi 4 posti', 'warn', 'hourglass_bottom', '96.7'],
    [{ state: 'few', seats: 1, capacity: 120 }, 'Ultimo posto', 'warn', 'hourglass_bottom', '99.2'],
    [{ state: 'sold_out' }, 'Tutto esaurito', 'off', 'block', '100'],
    [{ state: 'closed' }, 'Prenotazioni chiuse', 'off', 'lock', null],
    [{ state: 'door' }, 'Solo all’ingresso', 'info', 'schedule', null],
    [{ state: 'started' }, 'Già cominciato', 'off', 'history', null],
    [{ state: 'past' }, 'Già andato in scena', 'off', 'history', null],
    [{ state: 'cancelled' }, 'Annullato', 'off', 'close', null],
  ])('says %j in word, colour, icon and bar', async (of, text, tone, icon, taken) => {
    expect(await show(of)).toEqual({ text, tone, icon, taken });
  });
});
