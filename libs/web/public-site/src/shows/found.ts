import type { ShowSummaryView } from '@azionelab/contracts';

/** True when every word that is sought stands somewhere in the show's title, credit or summary; accents do not matter. */
export function found({ title, credit, summary }: ShowSummaryView, sought: string): boolean {
  const text = plain(`${title} ${credit ?? ''} ${summary}`);
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
