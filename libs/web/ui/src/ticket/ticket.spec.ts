import { TestBed } from '@angular/core/testing';
import { Ticket, type TicketFacts } from './ticket';

const TICKET: TicketFacts = {
  show_title: 'Ballata per un faro spento',
  show_slug: 'ballata-per-un-faro-spento',
  show_credit: 'testo e regia di Elena Marchetti',
  gel: 'congo',
  motif: 'fari',
  venue: { name: 'Sala Officina', address: 'Via dei Calafati 12', city: 'Livorno', access_notes: '' },
  starts_at: '2026-11-27T20:45:00+01:00',
  party_size: 2,
  code: '7K4P-29QD',
};
const QR = 'data:image/png;base64,AAAA';

describe('Ticket', () => {
  const show = async (state: 'valid' | 'cancelled' | 'past') => {
    const fixture = TestBed.createComponent(Ticket);
    fixture.componentRef.setInput('ticket', TICKET);
    fixture.componentRef.setInput('qr', QR);
    fixture.componentRef.setInput('state', state);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };

  it('says when, where and for how many', async () => {
    const host = await show('valid');
    const facts = [...host.querySelectorAll('dl > div')].map((fact) => fact.textContent?.trim());
    expect(facts).toEqual([
      'Seraven 27 nov',
      'Inizio20:45',
      'Posti2',
      'DoveSala Officina, Via dei Calafati 12, Livorno',
    ]);
  });

  it('shows the code while it opens the door', async () => {
    const host = await show('valid');
    expect(host.querySelector('img')?.getAttribute('src')).toBe(QR);
    expect(host.textContent).toContain('7K4P-29QD');
  });

  it.each(['cancelled', 'past'] as const)('shows none when it is %s', async (state) => {
    const host = await show(state);
    expect(host.querySelector('img')).toBeNull();
    expect(host.textContent).not.toContain('7K4P-29QD');
    expect(host.textContent).toMatch(state === 'past' ? 'Questa serata è passata' : 'Disdetto');
  });
});
