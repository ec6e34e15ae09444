import { createHash } from 'node:crypto';
import type { Metadata, Sharp } from 'sharp';
import { InvalidInput, UnfitUpload } from '../refusals/refusal';
import { Unavailable } from '../refusals/refusals';
import { isAnimatedPng, pictureFormat } from './picture-format';

/** Largest picture that is taken apart: 60 MP is what cameras of today make, and 240 MB of memory. */
const PIXELS_MAX = 60_000_000;
/** How many times one side may be longer than the other. */
const STRETCH_MAX = 10;
/** Seconds that one width of a picture may take. */
const SECONDS_MAX = 10;
/** Pictures that may wait for their turn. */
const WAITING_MAX = 8;

/** A picture as it is kept: WebP without metadata, once for each width. */
export interface EncodedPicture {
  /** Of what is in it: 32 hexadecimal digits. */
  hash: string;
  files: { width: number; bytes: Buffer }[];
}

const wrong = (message: string) => new InvalidInput({ file: [message] });

let turn: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Takes an uploaded picture apart and puts it together again in `widths`; one that is smaller stays as small as it is.
 * One picture at a time: others are served meanwhile.
 * @throws UnfitUpload for what is no JPEG, PNG, WebP or AVIF | InvalidInput under `file` | Unavailable
 */
export async function encodePicture(bytes: Buffer, widths: readonly number[]): Promise<EncodedPicture> {
  const format = pictureFormat(bytes);
  if (!format) throw new UnfitUpload(415, 'Send a picture: JPEG, PNG, WebP or AVIF.');
  if (format === 'png' && isAnimatedPng(bytes)) throw wrong('Choose a picture that does not move.');
  if (waiting >= WAITING_MAX) throw new Unavailable(10);
  waiting++;
  const encoded = turn.then(() => encode(bytes, widths)).finally(() => waiting--);
  turn = encoded.catch(() => undefined);
  return encoded;
}

async function encode(bytes: Buffer, widths: readonly number[]): Promise<EncodedPicture> {
  const picture = await open(bytes);
  const files: EncodedPicture['files'] = [];
  try {
    for (const width of widths) {
      const sized = picture.clone().resize({ width, withoutEnlargement: true });
      files.push({ width, bytes: await sized.webp({ quality: 82 }).timeout({ seconds: SECONDS_MAX }).toBuffer() });
    }
  } catch {
    throw wrong('This picture is damaged, or takes too long to read.');
  }
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.bytes);
  return { hash: hash.digest('hex').slice(0, 32), files };
}

/** The library is large, and most processes never see an upload. */
async function open(bytes: Buffer): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  const picture = sharp(bytes, { autoOrient: true, failOn: 'error', limitInputPixels: PIXELS_MAX });
  const facts = await picture.metadata().catch((error: Error) => {
    throw wrong(/pixel limit/i.test(error.message) ? TOO_LARGE : 'This picture is damaged.');
  });
  demandStill(facts);
  return picture;
}

const TOO_LARGE = `Choose a picture of at most ${PIXELS_MAX / 1_000_000} megapixels.`;

function demandStill({ width, height, pages = 1, delay }: Metadata): void {
  if (pages > 1 || delay) throw wrong('Choose a picture that does not move.');
  if (width * height > PIXELS_MAX) throw wrong(TOO_LARGE);
  if (Math.max(width, height) > STRETCH_MAX * Math.min(width, height)) throw wrong('This picture is too narrow.');
}
