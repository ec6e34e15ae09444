/** `Only 1 seat was left`, to begin a sentence with. */
export function wereLeft(seats: number): string {
  return seats === 1
    ? $localize`:@@public-site.remaining.one:Era rimasto 1 posto`
    : $localize`:@@public-site.remaining.some:Erano rimasti ${seats}:count: posti`;
}
