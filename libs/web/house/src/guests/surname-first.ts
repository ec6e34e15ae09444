/** What a surname begins with and is written with. */
const PARTICLES = /^(?:de|del|della|dello|dei|degli|di|da|dal|la|lo|le|van|von|der|den|san|santa|mc|mac)$/i;

/** A name as a list at the door has it: the surname apart from what stands before it. */
export interface ListedName {
  surname: string;
  /** The rest; empty for who gave one name. */
  given: string;
}

/** Takes the last word for the surname, with the particles before it: nobody was asked for the two apart. */
export function surnameFirst(name: string): ListedName {
  const words = name.trim().split(/\s+/);
  let first = words.length - 1;
  while (first > 1 && PARTICLES.test(words[first - 1] ?? '')) first -= 1;
  return { surname: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}

/** In the order of a paper list, accents aside. */
export function bySurname(one: { name: string }, other: { name: string }): number {
  const [left, right] = [surnameFirst(one.name), surnameFirst(other.name)];
  return left.surname.localeCompare(right.surname) || left.given.localeCompare(right.given);
}
