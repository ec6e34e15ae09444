import { anAdmin, anOfficeUser, aRefusal, aSession, aSignIn, someone } from '@azionelab/web/testing';
import { openHouse, wordsOf, type OpenHouse } from '../open-house.testing';

const USERS = '/api/admin/users/';
const IRMA = `${USERS}2/`;

describe('the people who work here', () => {
  let page: OpenHouse;
  const openPerson = async (change: Parameters<typeof anOfficeUser>[0] = {}, id = 2) => {
    page = await openHouse(`/admin/users/${id}`);
    await page.answer(`${USERS}${id}/`, anOfficeUser({ id, ...change }));
    const sessions = id === 1 ? '/api/auth/sessions/' : `${USERS}${id}/sessions/`;
    await page.answer(sessions, { count: 1, results: [aSession()] });
    await page.answer(`${USERS}${id}/sign-ins/`, { count: 1, results: [aSignIn()] });
  };
  const radio = (words: string) =>
    [...page.host().querySelectorAll<HTMLElement>('mat-radio-button')]
      .find((element) => wordsOf(element).startsWith(words))
      ?.querySelector('input') as HTMLInputElement;

  afterEach(() => page.done());

  it('are listed with their role in plain words, their state and their second factor', async () => {
    page = await openHouse('/admin/users?role=box_office');
    const call = await page.answer(USERS, {
      count: 3,
      results: [
        anOfficeUser({ has_second_factor: true }),
        anOfficeUser({ id: 3, name: 'Bruno', has_password: false, last_signed_in_at: null }),
        anOfficeUser({ id: 4, name: 'Carla', is_active: false }),
      ],
    });
    expect(call.request.params.get('role')).toBe('box_office');
    expect([...page.host().querySelectorAll('tr.row')].map(wordsOf)).toEqual([
      'Irma Sarti boxoffice@demo.azionelab.test Botteghino 20 nov 2026, 18:05 Attivo Sì',
      'Bruno boxoffice@demo.azionelab.test Botteghino Mai Invitato No',
      'Carla boxoffice@demo.azionelab.test Botteghino 20 nov 2026, 18:05 Spento No',
    ]);
  });

  it('are no business of who does not run the company', async () => {
    const editor = someone({ role: 'editor', permissions: ['see_programme'] });
    page = await openHouse('/admin/users', editor);
    await page.answer('/api/auth/me/', editor);
    page.api.expectNone(USERS);
    expect(page.location.path()).toBe('/admin');
  });

  it('are invited with a role that says what it may do', async () => {
    page = await openHouse('/admin/users/new');
    expect(page.text('az-role-choice')).toContain('Porta Fa entrare chi ha il biglietto.');
    await page.press('Manda l’invito');
    expect(page.text('[role=alert]')).toContain('Email: Serve');
    await page.type('Email', 'nuova@demo.azionelab.test');
    await page.type('Nome', 'Nora');
    radio('Botteghino').click();
    await page.press('Manda l’invito');
    const call = await page.answer(USERS, anOfficeUser({ id: 9, email: 'nuova@demo.azionelab.test' }));
    expect(call.request.body).toEqual({ email: 'nuova@demo.azionelab.test', name: 'Nora', role: 'box_office' });
    expect(page.location.path()).toBe('/admin/users/9');
    expect(page.over()).toContain('Invito mandato a nuova@demo.azionelab.test.');
    await page.answer(`${USERS}9/`, ...aRefusal('not_found'));
    expect(page.text('h1')).toBe('Questa persona non c’è');
  });

  it('are told apart by address: one that is taken is said beside it', async () => {
    page = await openHouse('/admin/users/new');
    await page.type('Email', 'boxoffice@demo.azionelab.test');
    await page.type('Nome', 'Irma');
    await page.press('Manda l’invito');
    await page.answer(USERS, { email: ['This address is taken.'] }, { status: 400, statusText: 'Bad Request' });
    expect(page.text('#email-error')).toContain('È già usato.');
  });

  it('get another role, on the condition that nobody was faster', async () => {
    await openPerson();
    expect(radio('Botteghino').checked).toBe(true);
    radio('Redazione').click();
    await page.press('Salva');
    const call = await page.answer(`PATCH ${IRMA}`, anOfficeUser({ version: 4, role: 'editor' }));
    expect(call.request.body).toEqual({ name: 'Irma Sarti', role: 'editor' });
    expect(call.request.headers.get('If-Match')).toBe('"3"');
    expect(page.over()).toContain('Salvato.');
  });

  it('show what somebody else saved meanwhile', async () => {
    await openPerson();
    radio('Redazione').click();
    await page.press('Salva');
    await page.answer(`PATCH ${IRMA}`, ...aRefusal('conflict', { version: 7 }));
    await page.answer(`GET ${IRMA}`, anOfficeUser({ version: 7, role: 'door' }));
    expect(page.text('az-edit-messages tbody')).toBe('Ruolo Redazione Porta');
  });

  it('are switched off when it was said that every session ends', async () => {
    await openPerson();
    await page.press('Spegni l’accesso');
    expect(page.over()).toContain('Ogni sua sessione finisce subito');
    await page.press('Spegni l’accesso');
    await page.settle(300);
    const call = await page.answer(`PATCH ${IRMA}`, anOfficeUser({ version: 4, is_active: false }));
    expect(call.request.body).toEqual({ is_active: false });
    expect(page.text('az-status')).toBe('Spento');
    await page.press('Riaccendi l’accesso');
    await page.answer(`PATCH ${IRMA}`, anOfficeUser({ version: 5 }));
    expect(page.text('az-status')).toBe('Attivo');
  });

  it('keep the last who runs the company, and the reason is said', async () => {
    await openPerson({ role: 'admin' });
    radio('Porta').click();
    await page.press('Salva');
    await page.answer(`PATCH ${IRMA}`, ...aRefusal('conflict', { reason: 'last_admin' }));
    expect(page.text('[role=alert]')).toContain('È l’ultima persona che amministra');
  });

  it('do not take their own role or access away', async () => {
    await openPerson({ role: 'admin', name: anAdmin().user.name }, 1);
    expect(radio('Porta').disabled).toBe(true);
    expect(page.text('form p.muted')).toContain('È il tuo account');
    expect(page.host().textContent).not.toContain('Spegni l’accesso');
    await page.type('Nome', 'Ada L.');
    await page.press('Salva');
    const call = await page.answer(`PATCH ${USERS}1/`, anOfficeUser({ id: 1, version: 4, name: 'Ada L.' }));
    expect(call.request.body).toEqual({ name: 'Ada L.' });
  });

  it('are invited again as long as they chose no password', async () => {
    await openPerson({ has_password: false });
    await page.press('Manda di nuovo l’invito');
    await page.answer(`POST ${IRMA}invite/`, null, { status: 204, statusText: 'No Content' });
    expect(page.over()).toContain('Invito mandato a boxoffice@demo.azionelab.test.');
  });

  it('who lost the telephone come in again when somebody is sure that it is them', async () => {
    await openPerson({ has_second_factor: true });
    await page.press('Togli il secondo fattore');
    expect(page.over()).toContain('Fallo solo se sai per certo');
    await page.press('Togli il secondo fattore');
    await page.settle(300);
    await page.answer(`DELETE ${IRMA}second-factor/`, null, { status: 204, statusText: 'No Content' });
    await page.answer(`GET ${IRMA}`, anOfficeUser());
    expect(page.over()).toContain('Secondo fattore tolto.');
    expect(page.text('.facts')).toContain('Senza secondo fattore');
  });
});
