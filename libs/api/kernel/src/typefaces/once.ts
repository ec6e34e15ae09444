/** Makes a thing per name once, also for those who ask while it is being made; what failed is tried again. */
export function once<Thing>(): (name: string, make: () => Promise<Thing>) => Promise<Thing> {
  const made = new Map<string, Promise<Thing>>();
  return (name, make) => {
    const thing = made.get(name) ?? make();
    made.set(name, thing);
    thing.catch(() => made.delete(name));
    return thing;
  };
}
