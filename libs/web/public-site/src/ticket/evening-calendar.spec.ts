import { aTicket } from '@azionelab/web/testing';
import { eveningCalendar } from './evening-calendar';

describe('eveningCalendar', () => {
  it('is an entry with its time, place and code, and no link that opens the ticket', async () => {
    const facts = {
      ticket: aTicket(),
      minutes: 75,
      description: '2 posti, codice 7K4P-29QD',
      host: 'azionelab.example',
    };
    const text = (await eveningCalendar(facts)).replaceAll('\r\n ', '');
    const lines = text.split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:7K4P-29QD@azionelab.example',
        'DTSTART:20261127T194500Z',
        'DTEND:20261127T210000Z',
        'SUMMARY:Ballata per un faro spento',
        'LOCATION:Sala Officina\\, Via dei Calafati 12\\, Livorno',
      ]),
    );
    expect(text).not.toMatch(/#|https?:/);
  });
});
