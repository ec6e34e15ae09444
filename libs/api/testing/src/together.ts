/** Starts `n` pieces of work at the same moment and waits for all of them, whatever becomes of each. */
export function together<T>(n: number, work: (index: number) => Promise<T>): Promise<PromiseSettledResult<T>[]> {
  return Promise.allSettled(Array.from({ length: n }, (_, index) => work(index)));
}
