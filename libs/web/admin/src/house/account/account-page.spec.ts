import {
  anAccount,
  anAdmin,
  aRefusal,
  aSecondFactorOffer,
  aSession,
  aSignIn,
  someRecoveryCodes,
} from '@azionelab/web/testing';
import { openHouse, wordsOf, type OpenHouse } from '../open-house.testing';

const FACTOR = '/api/auth/second-factor/';

describe('one’s own account', () => {
  let page: OpenHouse;
  const open = async (account = anAccount(), me = anAdmin()) => {
    page = await openHouse('/admin/account', me);
    await page.answer('/api/auth/account/', account);
    if (me.must_set_up_second_factor) return;
    const here = aSession({ id: 30, is_current: true, device: 'Chrome, Windows' });
    await page.answer('/api/auth/sessions/', { count: 2, results: [here, aSession()] });
    await page.answer('/api/auth/sign-ins/', { count: 1, results: [aSignIn({ outcome: 'wrong_code' })] });
  };
  const alert = () => page.text('.error') || page.text('[role=alert]');

  afterEach(() => page.done());

  it('says who one is, and what one may do', async () => {
    await open();
    expect(page.text('dl')).toBe(
      'Nome Ada Lenzi Email admin@demo.azionelab.test Ruolo Amministrazione Può tutto: programma, prenotazioni, porta, persone, impostazioni e registro.',
    );
    expect(page.text('az-sign-in-list')).toBe('20 nov 2026, 18:05 Firefox, Linux Codice sbagliato');
  });

  describe('the second factor', () => {
    it('is proved by a code, and its recovery codes are shown once', async () => {
      await open();
      await page.press('Imposta il secondo fattore');
      await page.answer(`POST ${FACTOR}begin/`, aSecondFactorOffer());
      expect(page.text('code')).toBe('JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP');
      expect(page.host().querySelector('img')?.getAttribute('src')).toBe('data:image/png;base64,iVBORw0KGgo=');
      expect(page.control('Il codice a sei cifre').autocomplete).toBe('one-time-code');
      await page.type('Il codice a sei cifre', '123 456');
      await page.press('Accendilo');
      const call = await page.answer(`POST ${FACTOR}`, { recovery_codes: someRecoveryCodes() });
      expect(call.request.body).toEqual({ code: '123456' });
      await page.answer('/api/auth/me/', anAdmin());
      await page.answer('/api/auth/account/', anAccount({ has_second_factor: true, recovery_codes_left: 10 }));
      const codes = [...page.host().querySelectorAll('az-recovery-codes code')].map(wordsOf);
      expect(codes).toEqual(someRecoveryCodes());
      await page.press('Li ho messi da parte');
      expect(page.text('az-second-factor')).toContain('Acceso');
      expect(page.text('az-second-factor')).not.toContain('00000-abcde');
    });

    it('says what to do about a code that is wrong, and keeps the offer', async () => {
      await open();
      await page.press('Imposta il secondo fattore');
      await page.answer(`POST ${FACTOR}begin/`, aSecondFactorOffer());
      await page.press('Accendilo');
      expect(alert()).toContain('Scrivi il codice che l’app mostra.');
      await page.type('Il codice a sei cifre', '000000');
      await page.press('Accendilo');
      await page.answer(`POST ${FACTOR}`, ...aRefusal('second_factor_wrong'));
      expect(alert()).toContain('Guarda che l’ora del telefono sia giusta');
      expect(page.host().querySelector('img')).not.toBeNull();
    });

    it('goes away with the password', async () => {
      await open(anAccount({ has_second_factor: true, recovery_codes_left: 1 }));
      expect(page.text('az-second-factor .note')).toContain('fanne di nuovi');
      await page.press('Togli il secondo fattore');
      await page.type('Password', 'non questa');
      await page.press('Toglilo');
      await page.answer(`POST ${FACTOR}remove/`, ...aRefusal('invalid_credentials'));
      expect(alert()).toContain('Non è la tua password.');
      await page.type('Password', 'una porta aperta');
      await page.press('Toglilo');
      const call = await page.answer(`POST ${FACTOR}remove/`, null, { status: 204, statusText: 'No Content' });
      expect(call.request.body).toEqual({ password: 'una porta aperta' });
      await page.answer('/api/auth/me/', anAdmin());
      await page.answer('/api/auth/account/', anAccount());
      expect(page.text('az-second-factor')).toContain('Imposta il secondo fattore');
    });

    it('copies and downloads the codes', async () => {
      let copied = '';
      const writeText = async (text: string) => void (copied = text);
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      await open(anAccount({ has_second_factor: true, recovery_codes_left: 8 }));
      await page.press('Nuovi codici di recupero');
      await page.type('Password', 'una porta aperta');
      await page.press('Fai i nuovi codici');
      await page.answer(`POST ${FACTOR}recovery-codes/`, { recovery_codes: someRecoveryCodes() });
      await page.answer('/api/auth/me/', anAdmin());
      await page.answer('/api/auth/account/', anAccount({ has_second_factor: true, recovery_codes_left: 10 }));
      await page.press('Copia');
      expect(copied).toContain('admin@demo.azionelab.test');
      expect(copied).toContain('99999-abcde');
      expect(page.text('az-recovery-codes [role=status]')).toContain('Copiati.');
    });
  });

  it('explains why nothing else opens, and shows nothing else', async () => {
    await open(anAccount({ second_factor_required: true }), anAdmin({ must_set_up_second_factor: true }));
    expect(page.text('.note.info')).toContain('Finché non c’è, il resto dell’ufficio non si apre');
    expect(page.host().querySelector('az-session-list')).toBeNull();
    page.api.expectNone('/api/auth/sessions/');
  });

  describe('the password', () => {
    it('is changed by who knows it', async () => {
      await open();
      await page.type('Password di adesso', 'una porta aperta');
      await page.type('Password nuova', 'un sipario chiuso');
      await page.press('Cambia la password');
      const call = await page.answer('/api/auth/password/change/', null, { status: 204, statusText: 'No Content' });
      expect(call.request.body).toEqual({ current_password: 'una porta aperta', password: 'un sipario chiuso' });
      expect(page.text('az-password-form [role=status]')).toContain('Le altre sessioni sono chiuse.');
      expect(page.control('Password nuova').value).toBe('');
    });

    it('is refused beside the field that is wrong', async () => {
      await open();
      await page.type('Password nuova', 'corta');
      await page.press('Cambia la password');
      expect(page.text('az-password-form [role=alert]')).toContain('Scrivi la password di adesso.');
      expect(page.text('#new-password-error')).toContain('Almeno 10 caratteri');
      await page.type('Password di adesso', 'sbagliata');
      await page.type('Password nuova', 'un sipario chiuso');
      await page.press('Cambia la password');
      await page.answer('/api/auth/password/change/', ...aRefusal('invalid_credentials'));
      expect(page.text('#current-password-error')).toContain('Non è la tua password.');
    });
  });

  describe('the sessions', () => {
    it('can be ended, but the one that asks', async () => {
      await open();
      const rows = [...page.host().querySelectorAll('az-session-list li')].map(wordsOf);
      expect(rows).toEqual([
        'Chrome, Windows Questa Aperta 20 nov 2026, 18:05, usata fino a 21 nov 2026, 11:50',
        'Firefox, Linux Aperta 20 nov 2026, 18:05, usata fino a 21 nov 2026, 11:50 Chiudi',
      ]);
      await page.press('Chiudi la sessione: Firefox, Linux');
      await page.answer('DELETE /api/auth/sessions/31/', null, { status: 204, statusText: 'No Content' });
      await page.answer('GET /api/auth/sessions/', { count: 0, results: [] });
      expect(page.over()).toContain('Sessione chiusa.');
    });

    it('asks before all others end', async () => {
      await open();
      await page.press('Chiudi tutte le altre');
      expect(page.over()).toContain('Questa resta.');
      await page.press('Chiudile');
      await page.settle(300);
      await page.answer('DELETE /api/auth/sessions/', null, { status: 204, statusText: 'No Content' });
      await page.answer('GET /api/auth/sessions/', { count: 0, results: [] });
    });
  });
});
