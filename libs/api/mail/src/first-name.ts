const NAME = /^[\p{L}\p{M}'’-]{2,40}$/u;

/**
 * The name to greet someone by. Anyone can have a letter sent to anyone, so only a word that looks like a name gets in:
 * an address or an advertisement typed into the name field does not.
 */
export function firstName(fullName: string): string | undefined {
  const [first = ''] = fullName.trim().split(/\s+/);
  return NAME.test(first) ? first : undefined;
}
