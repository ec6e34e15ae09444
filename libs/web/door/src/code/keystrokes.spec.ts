import { Keystrokes } from './keystrokes';

describe('Keystrokes', () => {
  const type = (text: string, everyMs: number) => {
    const keys = new Keystrokes();
    let at = 1000;
    for (const key of text) keys.press(key, (at += everyMs));
    return keys.press('Enter', at + everyMs);
  };

  it('hears a hand scanner', () => {
    expect(type('K7QD-93MX', 12)).toBe('K7QD-93MX');
  });

  it('takes no slow typing, short text or lone Enter for one', () => {
    expect(type('K7QD-93MX', 300)).toBeNull();
    expect(type('K7QD', 12)).toBeNull();
    expect(type('', 12)).toBeNull();
  });

  it('keeps upper case, and begins anew after each text', () => {
    const keys = new Keystrokes();
    const scan = (text: string, from: number) => {
      [...text].forEach((key, n) => {
        keys.press('Shift', from + n * 10);
        keys.press(key, from + n * 10);
      });
      return keys.press('Enter', from + text.length * 10);
    };
    expect(scan('abcDEF_-123', 0)).toBe('abcDEF_-123');
    expect(scan('another-one', 5000)).toBe('another-one');
  });
});
