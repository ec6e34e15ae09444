/** A hand scanner types faster than any person: a longer pause ends what it typed. */
const PAUSE_MS = 250;
/** Shortest text that counts as scanned. */
const SHORTEST = 8;

/** Collects what a hand scanner types, which it ends with Enter. Times are in milliseconds. */
export class Keystrokes {
  private text = '';
  private last = -Infinity;

  /** Takes one key; answers what was scanned when it was the Enter at the end, else null. */
  press(key: string, at: number): string | null {
    if (at - this.last > PAUSE_MS) this.text = '';
    if (key === 'Enter') {
      const text = this.text;
      this.text = '';
      return text.length >= SHORTEST ? text : null;
    }
    if (key.length === 1) {
      this.text += key;
      this.last = at;
    }
    return null;
  }
}
