import { jest } from '@jest/globals';
import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { DOOR_ICONS } from '../icons/door-icons';
import { provideIcons } from '../icons/provide-icons';
import { SITE_ICONS } from '../icons/site-icons';
import { DoorResult, type DoorAnswer } from './door-result';

const VALID: DoorAnswer = {
  tone: 'valid',
  icon: 'check_circle',
  title: 'Valido',
  why: 'Non è ancora entrato.',
  people: 2,
  peopleWord: 'persone',
  code: 'M3TX-81HF',
  action: 'Fai entrare 2',
  actionIcon: 'login',
  dismiss: 'Non ora',
};

@Component({
  imports: [DoorResult],
  template: `<az-door-result
    [answer]="answer()"
    [busy]="busy()"
    (acted)="heard.push('acted')"
    (dismissed)="heard.push('dismissed')"
  />`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Door {
  readonly answer = signal(VALID);
  readonly busy = signal(false);
  readonly heard: string[] = [];
}

describe('DoorResult', () => {
  let time: number;

  beforeEach(() => {
    time = 1000;
    jest.spyOn(performance, 'now').mockImplementation(() => time);
  });
  afterEach(() => jest.restoreAllMocks());

  const open = async () => {
    TestBed.configureTestingModule({ providers: [provideIcons({ ...SITE_ICONS, ...DOOR_ICONS })] });
    const fixture = TestBed.createComponent(Door);
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const main = host.querySelector('button.main') as HTMLButtonElement;
    return { fixture, host, main, door: fixture.componentInstance };
  };
  const enter = () => new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, bubbles: true });

  it('says it at once, and gives the focus to its main button', async () => {
    const { host, main } = await open();
    expect(host.querySelector('[role=alert] h1')?.textContent).toBe('Valido');
    expect(document.activeElement).toBe(main);
    expect(host.querySelector('.people')?.textContent).toMatch(/2\s*persone\s*M3TX-81HF/);
  });

  it('ignores the Enter with which a hand scanner ends, and no later one', async () => {
    const { fixture, main, door } = await open();
    time = 1399;
    expect(main.dispatchEvent(enter())).toBe(false);
    time = 1400;
    expect(main.dispatchEvent(enter())).toBe(true);
    door.answer.set({ ...VALID, people: 3 });
    await fixture.whenStable();
    expect(main.dispatchEvent(enter())).toBe(false);
  });

  it('acts once asked, not while it is busy', async () => {
    const { fixture, main, door } = await open();
    main.click();
    door.busy.set(true);
    await fixture.whenStable();
    main.click();
    expect(door.heard).toEqual(['acted']);
  });

  it('is dismissed by its quiet button and by Escape', async () => {
    const { host, main, door } = await open();
    host.querySelector<HTMLButtonElement>('.quiet')?.click();
    main.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(door.heard).toEqual(['dismissed', 'dismissed']);
  });
});
