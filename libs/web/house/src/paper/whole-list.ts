import type { GuestView, ListView } from '@azionelab/contracts';

/** Every page of a list, one after the other. */
export async function wholeList(ask: (page: number) => Promise<ListView<GuestView>>): Promise<GuestView[]> {
  const guests = new Map<number, GuestView>();
  for (let page = 1; ; page += 1) {
    const { count, results } = await ask(page);
    for (const guest of results) guests.set(guest.reservation_id, guest);
    if (!results.length || guests.size >= count) return [...guests.values()];
  }
}
