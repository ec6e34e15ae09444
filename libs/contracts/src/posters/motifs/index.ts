import type { Motif } from '../../states';
import { boccascena } from './boccascena';
import { fari } from './fari';
import { fondale } from './fondale';
import type { DrawMotif } from './motif';
import { nastro } from './nastro';
import { platea } from './platea';
import { praticabili } from './praticabili';
import { quinte } from './quinte';
import { sipario } from './sipario';

/** Everything is drawn from stage craft. */
export const DRAW_MOTIF: Record<Motif, DrawMotif> = {
  fari,
  fondale,
  sipario,
  platea,
  boccascena,
  nastro,
  praticabili,
  quinte,
};
