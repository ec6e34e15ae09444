import { lookRules } from './look';

describe('lookRules', () => {
  it('paints actions in the company’s colours by day, in the house’s in the dark', () => {
    expect(lookRules({ colours: { primary: '#0b4f6c', on_primary: '#ffffff' } })).toBe(
      ':host{--house-primary:light-dark(#0b4f6c,#ffbe7a);--house-on-primary:light-dark(#ffffff,#3a1c00)}',
    );
  });

  it('takes nothing that is no colour', () => {
    expect(lookRules({ colours: { primary: 'red;}*{display:none', other: '#ffffff' } })).toBe('');
    expect(lookRules({ colours: {} })).toBe('');
  });
});
