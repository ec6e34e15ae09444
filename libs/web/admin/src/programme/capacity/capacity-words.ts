import { capacityOf, boundOf, type Figure, type Figures } from './figures';

/** What is wrong with a figure that takes confirmed seats away, and how far it may go. */
export function tooFewWords(figure: Figure, figures: Figures, confirmed: number): string {
  const [typed, missing] = [figures[figure], confirmed - capacityOf(figures)];
  const bound = boundOf(figure, figures, confirmed);
  switch (figure) {
    case 'manually_occupied_seats':
      return $localize`:@@admin.programme.too-few-held:Con ${typed}:typed: tenuti ci sarebbero ${missing}:missing: posti meno dei ${confirmed}:confirmed: già confermati. Al massimo puoi tenerne ${bound}:bound:.`;
    case 'room_capacity':
      return $localize`:@@admin.programme.too-few-room:Con ${typed}:typed: in sala ci sarebbero ${missing}:missing: posti meno dei ${confirmed}:confirmed: già confermati. Ne servono almeno ${bound}:bound:.`;
    case 'additional_seats':
      return $localize`:@@admin.programme.too-few-extra:Con ${typed}:typed: sedie aggiunte ci sarebbero ${missing}:missing: posti meno dei ${confirmed}:confirmed: già confermati. Ne servono almeno ${bound}:bound:.`;
  }
}

export function notWholeWords(): string {
  return $localize`:@@admin.programme.whole-number:Scrivi un numero intero.`;
}
