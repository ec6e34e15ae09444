import { SEATS_MAX, type OfficePerformanceView } from '@azionelab/contracts';

/** The three figures that the office sets. */
export const FIGURES = ['room_capacity', 'additional_seats', 'manually_occupied_seats'] as const;
export type Figure = (typeof FIGURES)[number];

export type Figures = Pick<OfficePerformanceView, Figure>;

/** Seats that can be confirmed in all (SPEC 3.2); below zero when the house would hold more than there are. */
export function capacityOf({ room_capacity, additional_seats, manually_occupied_seats }: Figures): number {
  return room_capacity + additional_seats - manually_occupied_seats;
}

/** How far a figure may go with the others as they are: the most that can be held, the least that the room must have. */
export function boundOf(figure: Figure, figures: Figures, confirmed: number): number {
  const spare = capacityOf(figures) - confirmed;
  const bound = figure === 'manually_occupied_seats' ? figures[figure] + spare : figures[figure] - spare;
  return Math.min(SEATS_MAX, Math.max(0, bound));
}

/** The figure to blame when they do not fit: the one that was changed last and asks for more than it did before. */
export function blamed(typed: Figures, saved: Figures, last: Figure | null): Figure {
  const tightens = (figure: Figure) =>
    figure === 'manually_occupied_seats' ? typed[figure] > saved[figure] : typed[figure] < saved[figure];
  if (last && tightens(last)) return last;
  return FIGURES.find(tightens) ?? 'manually_occupied_seats';
}

/** A whole number of seats as it is typed; null when it is none. */
export function seatsIn(text: string | number | null): number | null {
  const typed = String(text ?? '').trim();
  return /^\d{1,6}$/.test(typed) && Number(typed) <= SEATS_MAX ? Number(typed) : null;
}
