/** Kinds of picture that may be uploaded, by what their files begin with: a header or a name may say anything. */
const BEGINNINGS = {
  jpeg: /^\xff\xd8\xff/,
  png: /^\x89PNG\r\n\x1a\n/,
  webp: /^RIFF[^]{4}WEBPVP8/,
  avif: /^\0\0\0[^]ftyp(?:avi[fs]|mif1|msf1|miaf)/,
};

/** `undefined` for whatever else it may be. */
export function pictureFormat(bytes: Buffer): keyof typeof BEGINNINGS | undefined {
  const beginning = bytes.subarray(0, 16).toString('latin1');
  const found = Object.entries(BEGINNINGS).find(([, form]) => form.test(beginning));
  return found?.[0] as keyof typeof BEGINNINGS | undefined;
}

/**
 * True for a PNG whose pictures move: decoders that know no better show its first one. The chunk that says so stands
 * before the first pixels.
 */
export function isAnimatedPng(bytes: Buffer): boolean {
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (name === 'acTL') return true;
    if (name === 'IDAT') return false;
  }
  return false;
}
