import { Injectable } from '@nestjs/common';
import { NotFound } from '../refusals/refusals';
import { UnitOfWork } from '../database/unit-of-work';
import type { EncodedPicture } from './encode-picture';

/** Uploaded pictures of the current company, in the database beside all else: one backup holds everything. */
@Injectable()
export class Pictures {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Keeps a picture in the open unit of work; one that is there already is not kept twice. Encode it before the unit
   * begins: that takes seconds.
   * @returns the path of its widest file; the others differ in the number
   */
  async keep({ hash, files }: EncodedPicture): Promise<string> {
    for (const { width, bytes } of files) {
      await this.work.query(
        `INSERT INTO pictures (hash, width, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id`,
        [hash, width, bytes],
      );
    }
    return `/api/pictures/${hash}-${Math.max(...files.map(({ width }) => width))}.webp`;
  }

  /** A WebP file. @throws NotFound */
  async read(hash: string, width: number): Promise<Buffer> {
    const [picture] = await this.work.run(
      () =>
        this.work.query<{ bytes: Buffer }>(`SELECT bytes FROM pictures WHERE hash = $1 AND width = $2`, [hash, width]),
      { readOnly: true },
    );
    if (!picture) throw new NotFound();
    return picture.bytes;
  }
}
