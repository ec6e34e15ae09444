import { FIELD_NAMES, faultIn, fieldOf, maskedAddress, NOTHING_TYPED, requestOf } from './fields';

const TYPED = { ...NOTHING_TYPED, name: ' Maria Rossi ', email: ' maria@posta.example ', privacy: true };
const faultsOf = (typed: typeof TYPED) =>
  Object.fromEntries(FIELD_NAMES.map((field) => [field, faultIn(field, typed)]).filter(([, fault]) => fault));

describe('the fields of a booking', () => {
  it('are whole with a name, an address and the notice read', () => {
    expect(faultsOf(TYPED)).toEqual({});
    expect(faultsOf({ ...TYPED, name: ' ', email: 'maria@posta', privacy: false })).toEqual({
      name: 'empty',
      email: 'unwhole',
      privacy: 'empty',
    });
  });

  it('are no longer than the API takes, counted as it counts', () => {
    expect(faultsOf({ ...TYPED, name: '🎭'.repeat(200), phone: '0'.repeat(40) })).toEqual({});
    expect(faultsOf({ ...TYPED, name: '🎭'.repeat(201), phone: '0'.repeat(41), notes: 'x'.repeat(2001) })).toEqual({
      name: 'long',
      phone: 'long',
      notes: 'long',
    });
  });

  it('leave out of the request what was left empty', () => {
    const request = { name: 'Maria Rossi', email: 'maria@posta.example', party_size: 2, locale: 'en' };
    expect(requestOf({ ...TYPED, phone: '  ' }, 'en')).toEqual(request);
    expect(requestOf({ ...TYPED, notes: ' a\nb ' }, 'en')).toEqual({ ...request, notes: 'a\nb' });
  });

  it('are found by the API’s names', () => {
    expect(['party_size', 'email', 'locale'].map(fieldOf)).toEqual(['seats', 'email', null]);
  });

  it('are not shown whole afterwards', () => {
    expect(maskedAddress('maria@posta.example')).toBe('m•••@posta.example');
  });
});
