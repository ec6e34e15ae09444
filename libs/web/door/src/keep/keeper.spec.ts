import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { MeView } from '@azionelab/contracts';
import { NOW, Session } from '@azionelab/web/kernel';
import { someone } from '@azionelab/web/testing';
import { Keeper } from './keeper';
import { ServerClock } from './server-clock';

let now = new Date('2026-11-27T20:31:00+01:00');

const restart = () => {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), { provide: NOW, useValue: () => now }],
  });
};

describe('Keeper', () => {
  beforeEach(() => localStorage.clear());

  const open = async (me: MeView | null) => {
    restart();
    const keeper = TestBed.inject(Keeper);
    const asked = TestBed.inject(Session)
      .load()
      .catch(() => null);
    const call = TestBed.inject(HttpTestingController).expectOne('/api/auth/me/');
    if (me) call.flush(me);
    else call.error(new ProgressEvent('error'));
    await asked;
    TestBed.tick();
    return keeper;
  };

  it('tells accounts, devices and companies apart', async () => {
    const device = { id: 4, name: 'Ingresso sinistro', performance_id: 7 };
    const other = someone({ company: { ...someone().company, slug: 'altra' } });
    const owners = [];
    for (const me of [someone(), someone({ device }), other]) owners.push((await open(me)).owner());
    expect(owners).toEqual(['demo/user/4', 'demo/device/4', 'altra/user/4']);
  });

  it('remembers who was here when nobody can be asked, until they sign out', async () => {
    expect((await open(null)).owner()).toBeNull();
    await open(someone());
    const keeper = await open(null);
    expect(keeper.owner()).toBe('demo/user/4');
    keeper.forget();
    expect(keeper.owner()).toBeNull();
    expect((await open(null)).owner()).toBeNull();
  });
});

describe('ServerClock', () => {
  beforeEach(() => localStorage.clear());

  const clock = () => TestBed.inject(ServerClock);

  it('is right on a device whose clock is wrong, after a restart too', () => {
    restart();
    clock().set('2026-11-27T20:11:00+01:00');
    now = new Date(now.getTime() + 60_000);
    expect(clock().now()).toEqual(new Date('2026-11-27T20:12:00+01:00'));
    restart();
    expect(clock().now()).toEqual(new Date('2026-11-27T20:12:00+01:00'));
  });

  it('takes no second for a difference', () => {
    restart();
    clock().set(new Date(now.getTime() - 1_900).toISOString());
    expect(clock().now()).toEqual(now);
  });
});
