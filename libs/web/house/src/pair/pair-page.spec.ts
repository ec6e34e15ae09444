import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aDoorDevice, aRefusal, someone } from '@azionelab/web/testing';
import { pairRoutes } from '../house.routes';
import { boxOffice, openScreen, type OpenScreen } from '../open-screen.testing';

const CODE = 'PNcI1zm6hqTS4bSjVZer3i3Ea_5JmS-GoogJHnVXVrE';
const DEVICES = '/api/check-ins/devices/';
const DEVICE = { id: 5, name: 'Ingresso sinistro', performance_id: 7 };

describe('pairing a phone', () => {
  let screen: OpenScreen;
  const open = async (fragment = `#${CODE}`) => {
    screen = await openScreen([{ path: 'pair', children: pairRoutes }], `/door/pair${fragment}`);
    await screen.settle(20);
  };
  const nobody = () => screen.answer('/api/auth/me/', ...aRefusal('not_authenticated'));
  const pairAs = async (name: string) => {
    await screen.type('#device', name);
    await screen.press('Collega');
  };

  it('takes the code out of the address at once', async () => {
    await open();
    expect(screen.location.path(true)).toBe('/door/pair');
    expect(screen.text('h1')).toBe('Sei alla porta');
  });

  it('names the device, pairs it, and opens its door', async () => {
    await open();
    await nobody();
    await pairAs('  Ingresso sinistro ');
    const call = await screen.answer(DEVICES, aDoorDevice());
    expect(call.request.body).toEqual({ code: CODE, name: 'Ingresso sinistro' });
    await screen.answer('/api/auth/me/', someone({ device: DEVICE }));
    expect(screen.location.path(true)).toBe('/door/7');
  });

  it('wants to know where the device stands', async () => {
    await open();
    await nobody();
    await pairAs('  ');
    screen.api.expectNone(DEVICES);
    expect(screen.text('.error')).toContain('Scrivi dove stai');
  });

  it('warns who is signed in', async () => {
    await open();
    await screen.answer('/api/auth/me/', boxOffice());
    expect(screen.text('.note')).toContain('Qui ha fatto l’accesso Irma.');
  });

  it.each([
    ['unknown_token', 'Non conosciamo questo codice'],
    ['token_expired', 'Il codice non vale più'],
  ] as const)('says what to do with a code that is %s', async (state, title) => {
    await open();
    await nobody();
    await pairAs('Cortile');
    await screen.answer(DEVICES, ...aRefusal(state));
    expect(screen.text('h1')).toBe(title);
    expect(screen.host().querySelector('form')).toBeNull();
  });

  it('takes another code on the same page', async () => {
    await open();
    await nobody();
    await pairAs('Cortile');
    await screen.answer(DEVICES, ...aRefusal('unknown_token'));
    const other = CODE.replace('P', 'Q');
    void TestBed.inject(Router).navigateByUrl(`/door/pair#${other}`);
    await screen.settle(20);
    expect(screen.location.path(true)).toBe('/door/pair');
    await screen.press('Collega');
    expect((await screen.answer(DEVICES, aDoorDevice())).request.body).toEqual({ code: other, name: 'Cortile' });
  });

  it('keeps the name when the network is away, and pairs with the next press', async () => {
    await open();
    await nobody();
    await pairAs('Cortile');
    await screen.cut(DEVICES);
    expect(screen.text('[role=alert]')).toContain('Niente rete.');
    await screen.press('Collega');
    expect((await screen.answer(DEVICES, aDoorDevice())).request.body.name).toBe('Cortile');
  });

  it('says where the code is when there is none', async () => {
    await open('');
    expect(screen.text('h1')).toBe('Inquadra il codice');
  });
});
