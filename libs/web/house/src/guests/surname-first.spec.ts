import { bySurname, surnameFirst } from './surname-first';

describe('surnameFirst', () => {
  it.each([
    ['Maria Rossi', 'Rossi', 'Maria'],
    ['Anna Maria De Luca', 'De Luca', 'Anna Maria'],
    ['Ludwig van der Berg', 'van der Berg', 'Ludwig'],
    ['  Elena   D’Amico ', 'D’Amico', 'Elena'],
    ['Cher', 'Cher', ''],
    ['De Luca', 'Luca', 'De'],
    ['', '', ''],
  ])('takes %j apart', (name, surname, given) => {
    expect(surnameFirst(name)).toEqual({ surname, given });
  });

  it('sorts as a list on paper is sorted', () => {
    const names = ['Zoe Bò', 'Ugo Bianchi', 'Ada Bianchi', 'Eva Àlvaro'].map((name) => ({ name }));
    expect(names.sort(bySurname).map(({ name }) => name)).toEqual([
      'Eva Àlvaro',
      'Ada Bianchi',
      'Ugo Bianchi',
      'Zoe Bò',
    ]);
  });
});
