import { create } from 'qrcode';

/** White around the code, in modules: readers demand it. */
const QUIET_ZONE = 4;

/** A QR code as a square of modules, with the quiet zone that readers demand around it. */
export interface QrCode {
  /** Modules of a side, the quiet zone included. */
  size: number;
  /** Whether a module is dark; none outside the square is. */
  isDark(x: number, y: number): boolean;
}

/** The QR code of a text, which can lose 15 % of its modules (level M) and is read all the same. */
export function qrCodeOf(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const within = (at: number) => at >= 0 && at < modules.size;
  return {
    size: modules.size + 2 * QUIET_ZONE,
    isDark: (x, y) => {
      const [column, row] = [x - QUIET_ZONE, y - QUIET_ZONE];
      return within(column) && within(row) && modules.get(row, column) !== 0;
    },
  };
}
