/** `1 person`, `3 people` */
export function peopleWords(count: number): string {
  return count === 1
    ? $localize`:@@house.people.one:1 persona`
    : $localize`:@@house.people.many:${count}:count: persone`;
}
