/** One bar of a chart over days, in the chart's own units. */
export interface DayBar {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DayBars {
  bars: DayBar[];
  /** Lines to read the height by, with their figures. */
  lines: { y: number; seats: number }[];
}

const [TOP, FLOOR, LEFT] = [22, 178, 30];

/** Where the bars of so many figures stand in a box `0 0 width 200`. */
export function dayBars(figures: readonly number[], width: number): DayBars {
  const step = roundStep(Math.max(...figures, 1) / 3);
  const top = step * Math.max(1, Math.ceil(Math.max(...figures, 1) / step));
  const heightOf = (seats: number): number => round((seats / top) * (FLOOR - TOP));
  const place = (width - LEFT) / Math.max(1, figures.length);
  return {
    bars: figures.map((seats, n) => ({
      x: round(LEFT + n * place),
      y: round(FLOOR - heightOf(seats)),
      width: round(place * 0.8),
      height: heightOf(seats),
    })),
    lines: Array.from({ length: top / step + 1 }, (_, n) => ({ y: FLOOR - heightOf(n * step), seats: n * step })),
  };
}

/** 1, 2, 5, 10, 20, 50 …: figures that a person reads at once. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power * 10;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
