import { TestBed } from '@angular/core/testing';
import { openOffice, staff, wordsOf, type Office } from './open-office.testing';
import { Theme } from './theme';

describe('the frame of the office', () => {
  let office: Office;
  const open = async (...how: Parameters<typeof openOffice>) => {
    office = await openOffice(...how);
  };
  const rooms = () => wordsOf(office.all('.office-rail az-rail-menu a'));

  beforeEach(() => localStorage.clear());

  it('shows everybody what they can use, and nothing else', async () => {
    await open('/admin', staff('admin'));
    expect(rooms()).toEqual([
      'Oggi',
      'Spettacoli',
      'Serate',
      'Luoghi',
      'Pagine',
      'Prenotazioni 11 in attesa',
      'Ingressi',
      'Posta',
      'Persone',
      'Chiavi',
      'Webhook',
      'Registro',
      'Impostazioni',
      'Apri la porta',
    ]);
    expect(wordsOf(office.all('.office-rail p'))).toEqual(['Programma', 'Botteghino', 'Casa']);
  });

  it.each([
    ['editor', ['Oggi', 'Spettacoli', 'Serate', 'Luoghi', 'Pagine']],
    [
      'box_office',
      [
        'Oggi',
        'Spettacoli',
        'Serate',
        'Luoghi',
        'Pagine',
        'Prenotazioni 11 in attesa',
        'Ingressi',
        'Posta',
        'Apri la porta',
      ],
    ],
  ] as const)('shows %s their rooms', async (role, wanted) => {
    await open('/admin', staff(role));
    expect(rooms()).toEqual(wanted);
  });

  it('asks for reservations that wait only on behalf of those who may see them', async () => {
    await open('/admin', staff('editor'));
    office.api.expectNone('/api/admin/reservations/counts/');
  });

  it('marks where one is, and bears the company’s name', async () => {
    await open('/admin', staff('admin'));
    expect(wordsOf(office.all('.office-rail [aria-current=page]'))).toEqual(['Oggi']);
    expect(wordsOf(office.all('.office-rail az-brand'))).toEqual(['Compagnia del Faro']);
    expect(office.all('main#main')).toHaveLength(1);
  });

  it.each([
    ['door staff to the door', '/admin', staff('door'), '/door'],
    [
      'a paired device to the door',
      '/admin/account',
      staff('door', { device: { id: 5, name: 'A', performance_id: 7 } }),
      '/door',
    ],
    ['an editor away from the people', '/admin/users', staff('editor'), '/admin'],
    ['the box office away from one of them', '/admin/users/3', staff('box_office'), '/admin'],
    [
      'whoever owes a second factor to their account',
      '/admin/shows',
      staff('admin', { must_set_up_second_factor: true }),
      '/admin/account',
    ],
  ])('leads %s', async (_who, wanted, me, home) => {
    await open(wanted, me);
    expect(office.location.path()).toBe(home);
  });

  it('opens their own account to door staff', async () => {
    await open('/admin/account', staff('door'));
    expect(office.location.path()).toBe('/admin/account');
    expect(rooms()).toEqual(['Apri la porta']);
  });

  it('keeps the theme that was chosen, for the office alone', async () => {
    await open('/admin', staff('admin'));
    const page = document.documentElement;
    expect([page.style.colorScheme, page.classList.contains('office')]).toEqual(['', true]);
    TestBed.inject(Theme).choose('dark');
    await office.settle();
    expect([page.style.colorScheme, localStorage.getItem('az-office-theme')]).toEqual(['dark', 'dark']);
    TestBed.resetTestingModule();
    expect([page.style.colorScheme, page.classList.contains('office')]).toEqual(['', false]);
    await open('/admin', staff('admin'));
    expect(page.style.colorScheme).toBe('dark');
  });

  it('explains its keys at ?, where single ones are turned off', async () => {
    await open('/admin', staff('admin'));
    await office.key('?');
    await office.until(() => office.all('az-shortcut-help').length > 0);
    office.all('az-shortcut-help button[role=switch]')[0]?.click();
    office.all('az-shortcut-help [mat-dialog-close]')[0]?.click();
    await office.until(() => office.all('az-shortcut-help').length === 0);
    await office.key('?');
    await office.settle(30);
    expect(office.all('az-shortcut-help')).toHaveLength(0);
  });

  it('says that the session has ended, keeps the page, and goes on when somebody is signed in again', async () => {
    await open('/admin', staff('admin'));
    const comeBack = async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      await office.settle();
      return office.api.expectOne('/api/auth/me/');
    };
    const ended = () => office.all('az-session-ended').length;
    (await comeBack()).error(new ProgressEvent('error'));
    await office.settle();
    expect(ended()).toBe(0);
    (await comeBack()).flush({ status: 'not_authenticated' }, { status: 401, statusText: 'Unauthorized' });
    await office.until(() => ended() === 1);
    await office.settle();
    expect(rooms()).toContain('Persone');
    expect(office.all('az-session-ended a').map((link) => link.getAttribute('href'))).toEqual([
      '/sign-in?next=%2Fadmin',
      '/sign-in',
    ]);
    (await comeBack()).flush(staff('editor'));
    await office.settle();
    await office.tell('/api/auth/me/', staff('editor'));
    await office.until(() => ended() === 0);
    expect(rooms()).not.toContain('Persone');
  });
});
