/** Headers that let a change pass only while the row is as it was read: `{ headers: ifMatch(version) }`. */
export function ifMatch(version: number | null): Record<string, string> {
  return version === null ? {} : { 'If-Match': `"${version}"` };
}
