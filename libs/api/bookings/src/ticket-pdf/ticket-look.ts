import type { Style } from './pen';

/** One millimetre, in points. */
export const MM = 72 / 25.4;
export const PAGE = { width: 105 * MM, height: 148 * MM };
/** Where to cut, and what is printed inside of it. */
export const CUT = { x: 6.25 * MM, y: 6 * MM, width: 92.5 * MM, height: 134 * MM };
export const BLOCK = { x: 8.5 * MM, y: 8.25 * MM, width: 88 * MM };
export const TEAR = 78.5 * MM;
export const QR = 44 * MM;
export const ART = { most: 22 * MM, least: 9 * MM };

export const INK = '#1E1417';
export const SOFT = '#5A4D50';

export const TITLE: Style = { face: 'display', size: 20, colour: INK, leading: 1.08 };
export const CREDIT: Style = { face: 'voice', size: 11.5, colour: SOFT, leading: 1.3 };
export const LABEL: Style = { face: 'text', size: 8, colour: SOFT, leading: 1.35 };
export const FIGURE: Style = { face: 'display', size: 16, colour: INK, leading: 1.05 };
export const PLACE: Style = { face: 'strong', size: 9.5, colour: INK, leading: 1.4 };
export const CODE: Style = { face: 'strong', size: 13.5, colour: INK, leading: 1, tracking: 0.05 };
export const SMALL: Style = { face: 'text', size: 8, colour: SOFT, leading: 1.4 };
