import { Readable } from 'node:stream';
import { Clock, CurrentCompany, inZone } from '@azionelab/api/kernel';
import type { ReservationFiltersRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { csvOf } from './csv';
import { type Cell, cellsOf, type Words, WORDS } from './export-columns';
import { type ExportRow, ExportRows } from './export-rows';
import { xlsxOf } from './xlsx';

/** A file that is made while it is fetched. */
export interface ExportFile {
  name: string;
  content: Readable;
}

/** The list of reservations as a file, in the company's language. */
@Injectable()
export class OfficeExport {
  constructor(
    private readonly rows: ExportRows,
    private readonly company: CurrentCompany,
    private readonly clock: Clock,
  ) {}

  csv(request: ReservationFiltersRequest): ExportFile {
    const { timeZone } = this.company.get();
    const lines = csvOf(this.words().header, this.pages(request, 'csv'), timeZone);
    return { name: this.name('csv'), content: Readable.from(lines, { objectMode: false, highWaterMark: 1 << 16 }) };
  }

  xlsx(request: ReservationFiltersRequest): ExportFile {
    const { timeZone } = this.company.get();
    const { header, file } = this.words();
    return { name: this.name('xlsx'), content: xlsxOf(file, header, this.pages(request, 'xlsx'), timeZone) };
  }

  private pages(request: ReservationFiltersRequest, format: 'csv' | 'xlsx'): AsyncGenerator<Cell[][], void> {
    return cells(this.rows.of(request, format), this.words());
  }

  private words() {
    return WORDS[this.company.get().locale];
  }

  private name(format: string): string {
    const today = inZone(this.clock.now(), this.company.get().timeZone).slice(0, 10);
    return `${this.words().file}-${today}.${format}`;
  }
}

async function* cells(pages: AsyncIterable<ExportRow[]>, words: Words): AsyncGenerator<Cell[][], void> {
  for await (const page of pages) yield page.map((row) => cellsOf(row, words));
}
